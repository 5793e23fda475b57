using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>What there is to say of an object of a manifest.</summary>
sealed class DocumentReport(ManifestDocument document, SourceText source)
{
    public string Path { get; } = document.Path!;

    /// <summary>The number within its file, once that is known.</summary>
    public int Index { get; set; }

    public int Line { get; } = document.Line;

    public string? ApiVersion { get; } = document.ApiVersion;

    public string? Kind { get; } = document.Kind;

    public string? Name { get; } = document.Name;

    public string? Namespace { get; } = document.Namespace;

    /// <summary>Whether every pod is within the level, and nothing was wrong with the text.</summary>
    public bool IsAllowed => Errors.Count == 0 && Violations.All(violation => violation.Reason is null);

    /// <summary>The checks of the Pod Security Standards that the pod does not pass, waived ones too.</summary>
    public List<ViolationReport> Violations { get; } = [];

    /// <summary>Everything else that was found.</summary>
    public List<FindingReport> Warnings { get; } = [];

    public List<ErrorReport> Errors { get; } = [];

    /// <summary>How findings can be mended, by rule and field, if that was asked.</summary>
    public IReadOnlyDictionary<(string Rule, string Field), Fix> Fixes { get; set; } = new Dictionary<(string, string), Fix>();

    /// <summary>How loud each rule is for this object.</summary>
    public AppliedConfiguration Configuration { get; set; } = AppliedConfiguration.None;

    /// <summary>The text that the object is from.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Kind, namespace and name, as far as there are any.</summary>
    public string Identity => string.Join(' ', new[] { Kind, Namespace is null ? Name : $"{Namespace}/{Name}" }.Where(part => part is not null));

    /// <summary>The report as it is told where a configuration counts, which may silence a warning but no violation.</summary>
    public DocumentReport Under(AppliedConfiguration configuration)
    {
        Configuration = configuration;
        Warnings.RemoveAll(warning => configuration.Silences(warning.Rule));
        return this;
    }
}

/// <summary>What is wrong with a text.</summary>
sealed record ErrorReport(string Message, string? Field, int Line, int Column);
