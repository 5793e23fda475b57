using SecurePods.Waivers;
using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>The waivers that an object of a manifest carries.</summary>
static class DocumentWaivers
{
    public static ObjectWaivers? Of(ManifestDocument document, DateTime today) => ObjectWaivers.Read(
        from annotation in document.Root["metadata"]["annotations"].Members
        where annotation.Value.Value is string
        select KeyValuePair.Create(annotation.Key, (string)annotation.Value.Value!),
        today);
}
