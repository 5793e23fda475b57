using System.Globalization;
using SecurePods.Views;

namespace SecurePods;

/// <summary>A rule that a pod breaks, and where.</summary>
public sealed class Finding
{
    Finding(InspectedField field, object? source, string? value, string path)
    {
        Field = field;
        Source = source;
        Value = value;
        Path = path;
    }

    /// <summary>A setting of a container, or of the pod itself.</summary>
    internal Finding(InspectedField field, in ContainerRef container, int item, object? source, string? value)
        : this(field, source, value, FieldPath.At(field.Path, container, item))
    {
        if (container.IsPod)
            return;
        Container = container.Name;
        ContainerPath = container.Path;
        ContainerSource = container.View.Source;
        Source ??= container.SourceOfMissing;
    }

    /// <summary>An annotation of the pod.</summary>
    internal Finding(InspectedField field, string key, object? source, string? value)
        : this(field, source, value, FieldPath.At(field.Path, key)) => Subject = key;

    /// <summary>A source of a volume.</summary>
    internal Finding(InspectedField field, IVolumeView volume, int index, VolumeSource source)
        : this(field, source.Of(volume).Source, source.Name, FieldPath.At(VolumeSource.Path + source.Name, default, index)) => Subject = volume.Name.Value ?? "";

    /// <summary>The rule.</summary>
    public RuleInfo Rule => Field.Rule;

    /// <summary>The field's path from the pod, such as <c>spec.containers[0].securityContext.privileged</c>.</summary>
    public string Path { get; }

    /// <summary>Where the field was said; of one that is missing, the closest object that was; null in a finished object.</summary>
    public object? Source { get; }

    /// <summary>The container's name, empty if it has none; null of the pod's own fields.</summary>
    public string? Container { get; }

    /// <summary>Where the container was said; null of the pod's own fields and in a finished object.</summary>
    public object? ContainerSource { get; }

    /// <summary>The value found, as a manifest writes it; null of a field that is missing.</summary>
    public string? Value { get; }

    /// <summary>The first Kubernetes version whose revision of the control allows the value; null where none does.</summary>
    public KubernetesVersion? AllowedSince
    {
        get
        {
            var control = Catalogue.Controls.FirstOrDefault(control => control.Revisions.Any(revision => revision.Fields.Contains(Field)));
            return control?.Revisions
                .SkipWhile(revision => !revision.Fields.Contains(Field))
                .FirstOrDefault(revision => revision.Fields.Any(Allows))?.Since;
        }
    }

    /// <summary>What is wrong.</summary>
    public string Message
    {
        get
        {
            var message = string.Format(CultureInfo.InvariantCulture, Rule.Message, Value ?? "unset");
            return AllowedSince is { } since ? $"{message} (Kubernetes allows it since {since})" : message;
        }
    }

    /// <summary>Whether a waiver covers it.</summary>
    public bool IsWaived { get; internal set; }

    /// <summary>The rule that the same container breaks and that leaves it no choice but to break this one.</summary>
    public RuleInfo? EntailedBy { get; internal init; }

    /// <summary>The field of the control that was found otherwise.</summary>
    internal InspectedField Field { get; }

    /// <summary>The container's path, which tells containers of one name apart; null of the pod's own fields.</summary>
    internal string? ContainerPath { get; }

    /// <summary>The annotation's key, or the volume's name; null of other fields.</summary>
    internal string? Subject { get; }

    bool Allows(InspectedField field) => field.Rule == Rule && field.Path == Field.Path && Value is not null && field.Allowed.Values.Contains(Value);

    /// <summary>The ID, the path and the message.</summary>
    public override string ToString() => $"{Rule.Id} {Path}: {Message}";
}
