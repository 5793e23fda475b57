using SecurePods.Waivers;

namespace SecurePods.Yaml;

/// <summary>The waivers that an object of a manifest carries.</summary>
static class DocumentWaivers
{
    public static ObjectWaivers? Of(ManifestDocument document, DateTime today) => ObjectWaivers.Read(
        from annotation in document.Root["metadata"]["annotations"].Members
        where annotation.Value.Value is string
        select new KeyValuePair<string, string>(annotation.Key, (string)annotation.Value.Value!),
        today);
}
