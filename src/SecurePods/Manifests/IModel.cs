using SecurePods.Reading;
using SecurePods.Validation;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>A part of a manifest: a record that can be written and checked.</summary>
interface IModel
{
    void WriteTo(ManifestWriter writer);

    void Validate(Problems problems);
}

/// <summary>A part of a manifest that can be read: an object with fields.</summary>
interface IModel<TSelf> : IModel
    where TSelf : class, IModel<TSelf>
{
    static abstract TSelf Read(ref ObjectReader reader);
}
