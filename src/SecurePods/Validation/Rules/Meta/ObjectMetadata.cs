using SecurePods.Meta.V1;

namespace SecurePods.Validation;

/// <summary>The metadata of an object itself. Of a template's metadata the API server looks at labels and annotations only.</summary>
internal static class ObjectMetadata
{
    const int LongestAnnotations = 262_144;

    public static void Check(Manifest manifest, Problems problems)
    {
        if (manifest.NameFormat is null)
            return;

        problems.Enter("metadata");
        ObjectName.Check(manifest, problems);
        if (manifest.IsNamespaced)
            problems.Format("namespace", manifest.Metadata?.Namespace, Formats.Dns1123Label);
        problems.Format("finalizers", manifest.Metadata?.Finalizers, Formats.QualifiedName);
        CheckLabelsAndAnnotations(manifest.Metadata, problems);
        problems.Exit();
    }

    public static void CheckTemplate(ObjectMeta? metadata, Problems problems)
    {
        problems.Enter("metadata");
        CheckLabelsAndAnnotations(metadata, problems);
        problems.Exit();
    }

    static void CheckLabelsAndAnnotations(ObjectMeta? metadata, Problems problems)
    {
        problems.Labels("labels", metadata?.Labels);
        problems.Keys("annotations", metadata?.Annotations, Formats.AnnotationKey);
        CheckAnnotationSize(metadata?.Annotations, problems);
    }

    static void CheckAnnotationSize(ValueMap<string>? annotations, Problems problems)
    {
        var size = 0L;
        for (var i = 0; i < annotations?.Count; i++)
            size += Utf8Length(annotations.KeyAt(i)) + Utf8Length(annotations.ValueAt(i));
        if (size > LongestAnnotations)
            problems.Add("annotations", $"{size} bytes", "must be at most 262144 bytes, keys and values together");
    }

    static long Utf8Length(string text) => System.Text.Encoding.UTF8.GetByteCount(text);
}
