namespace SecurePods;

/// <summary>A rule: one setting that a control looks at, and what a waiver or an <c>.editorconfig</c> line names.</summary>
public sealed class RuleInfo
{
    internal RuleInfo(string id, string name, RuleSubject subject)
    {
        Id = id;
        Name = name;
        Subject = subject;
    }

    /// <summary>The ID, such as <c>SP1001</c>.</summary>
    public string Id { get; }

    /// <summary>The name of the ID's constant in <see cref="Rule"/>.</summary>
    public string Name { get; }

    /// <summary>What the rule is about.</summary>
    public RuleSubject Subject { get; }

    /// <summary>The rule in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong where the rule is broken; <c>{0}</c> stands for the value found.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Remedy { get; init; }

    /// <summary>How a program may mend a setting that breaks the rule; one that is missing gets its <see cref="SecureDefault"/>.</summary>
    public Mending Mending { get; init; }

    /// <summary>The address of the rule's page: what it protects, the mend, when to waive it.</summary>
    public string HelpUri => Catalogue.Pages + Id + ".md";

    /// <summary>How the compiler reports it unless the user says otherwise.</summary>
    public RuleSeverity Severity { get; init; } = RuleSeverity.Warning;

    /// <summary>The IDs of rules that a container must break with this one: whoever breaks this one is told of it alone, and a waiver of it covers them.</summary>
    public IReadOnlyList<string> Entails { get; init; } = [];

    /// <summary>The value, as a manifest writes it, that mends the setting at a path; null where the mend is none, or to take it out, as of every annotation.</summary>
    /// <param name="path">The path from the pod.</param>
    public string? CorrectionAt(string path) => Mending != Mending.Correct || FieldPath.IsAnnotation(path ?? throw new ArgumentNullException(nameof(path)))
        ? null
        : Catalogue.Controls
            .SelectMany(control => control.Revisions[control.Revisions.Count - 1].Fields)
            .Where(field => field.Rule == this && !FieldPath.IsAnnotation(field.Path))
            .SelectMany(field => field.Allowed.Values)
            .FirstOrDefault();

    /// <summary>The ID and the title.</summary>
    public override string ToString() => $"{Id} {Title}";
}
