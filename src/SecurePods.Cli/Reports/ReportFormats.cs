namespace SecurePods.Cli.Reports;

/// <summary>The ways to say what was found, by the name that <c>--format</c> takes.</summary>
static class ReportFormats
{
    /// <summary>The way to say it to people.</summary>
    public const string Text = "text";

    static readonly (string Name, Func<Terminal, IReport> Create)[] All =
    [
        (Text, terminal => new TextReport(terminal.Console())),
        ("json", terminal => new JsonReport(terminal.Output)),
        ("sarif", terminal => new SarifReport(terminal.Output)),
        ("github", terminal => new GitHubReport(terminal.Text)),
    ];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static IReport Create(string name, Terminal terminal) => All.First(format => format.Name == name).Create(terminal);
}
