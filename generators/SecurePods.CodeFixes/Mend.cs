using Microsoft.CodeAnalysis;
using SecurePods.Analyzers;

namespace SecurePods.CodeFixes;

/// <summary>How the breach of a rule is mended: the setting is taken out, or gets the value that the catalogue allows first.</summary>
sealed class Mend
{
    const string Annotations = "metadata.annotations";

    // Where the unset field would not do, or the value is plainer than its absence.
    static readonly string[] Corrected = [Rule.RunAsNonRoot, Rule.AllowPrivilegeEscalation, Rule.WritableRootFilesystem, Rule.SeccompProfile, Rule.AppArmorProfile];

    static readonly string[] Removed =
    [
        Rule.Privileged, Rule.HostNetwork, Rule.HostPID, Rule.HostIPC, Rule.HostPort, Rule.HostProcess, Rule.ProbeHost, Rule.RunAsUser,
        Rule.DefaultCapability, Rule.NonDefaultCapability, Rule.SeLinuxType, Rule.SeLinuxIdentity, Rule.ProcMount, Rule.NoSecureDefaults,
    ];

    Mend(string title, string? value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>The rules that have a mend.</summary>
    public static IEnumerable<string> Rules => Corrected.Concat(Removed);

    public string Title { get; }

    /// <summary>The value to be set, as a manifest writes it; null where the setting is taken out.</summary>
    public string? Value { get; }

    public static Mend? Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.ContainsKey(Diagnostics.Mendable))
            return null;
        var path = diagnostic.Properties[Diagnostics.Paths]?.Split('\n')[0] ?? "";
        var field = FieldOf(path);
        if (Corrected.Contains(diagnostic.Id) && !path.StartsWith(Annotations, StringComparison.Ordinal) && FirstAllowed(diagnostic.Id) is { } value)
            return new($"Set {field} to {value}", value);
        return new(field.Length == 0 ? "Remove the call" : $"Remove the setting of {field}", null);
    }

    static string FieldOf(string path)
    {
        if (path.StartsWith(Annotations, StringComparison.Ordinal))
            return "the annotation";
        var last = path.Substring(path.LastIndexOf('.') + 1);
        var bracket = last.IndexOf('[');
        return bracket < 0 ? last : last.Substring(0, bracket);
    }

    static string? FirstAllowed(string rule) => Catalogue.Controls
        .Select(control => control.Revisions[control.Revisions.Count - 1])
        .SelectMany(revision => revision.Fields)
        .Where(field => field.Rule.Id == rule && !field.Path.StartsWith(Annotations, StringComparison.Ordinal))
        .SelectMany(field => field.Allowed.Values)
        .FirstOrDefault();
}
