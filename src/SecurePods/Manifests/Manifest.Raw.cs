using SecurePods.Validation;
using SecurePods.Writing;

namespace SecurePods;

public abstract partial record Manifest
{
    /// <summary>An object of a kind that SecurePods has no type for: a custom resource, or a kind of an alpha or beta API version. It is written as it is, and nothing of it is judged.</summary>
    public sealed record Raw : Manifest
    {
        /// <summary>An object of that kind.</summary>
        /// <exception cref="ArgumentException">The API version or the kind is empty.</exception>
        public Raw(string apiVersion, string kind)
        {
            ArgumentException.ThrowIfNullOrEmpty(apiVersion);
            ArgumentException.ThrowIfNullOrEmpty(kind);
            ApiVersion = apiVersion;
            Kind = kind;
        }

        /// <inheritdoc/>
        public override string ApiVersion { get; }

        /// <inheritdoc/>
        public override string Kind { get; }

        /// <summary>All but <c>apiVersion</c>, <c>kind</c> and <c>metadata</c>: <c>spec</c>, say.</summary>
        public ValueMap<Json> Content { get; init; } = [];

        internal override bool IsNamespaced => false;

        internal override bool IsJudged => false;

        internal override void WriteFields(ManifestWriter writer) => writer.Kept(Content);

        internal override void ValidateFields(Problems problems)
        {
        }
    }
}
