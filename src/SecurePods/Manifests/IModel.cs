using SecurePods.Validation;
using SecurePods.Writing;

namespace SecurePods;

/// <summary>A part of a manifest: a record that can be written and checked.</summary>
interface IModel
{
    void WriteTo(ManifestWriter writer);

    void Validate(Problems problems);
}
