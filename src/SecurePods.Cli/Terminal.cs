using System.Text;
using Spectre.Console;

namespace SecurePods.Cli;

/// <summary>Where a run reads and writes.</summary>
sealed class Terminal(Stream input, Stream output, TextWriter errors)
{
    /// <summary>No line is broken: what is piped on must stay one line, and a terminal breaks them itself.</summary>
    const int Endless = 1 << 20;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    readonly Lazy<TextWriter> _text = new(() => new StreamWriter(output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" });

    /// <summary>Standard input.</summary>
    public Stream Input { get; } = input;

    /// <summary>Standard output, for bytes.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard output, for text.</summary>
    public TextWriter Text => _text.Value;

    /// <summary>Standard error.</summary>
    public TextWriter Errors { get; } = errors;

    /// <summary>Whether text may be coloured.</summary>
    public bool IsRich { get; init; }

    /// <summary>Whether standard output is seen as it is written.</summary>
    public bool IsOutputSeen { get; init; }

    /// <summary>Whether standard error is a terminal that somebody looks at.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The process's own streams; plain where they are piped or NO_COLOR is set.</summary>
    public static Terminal OfProcess() => new(System.Console.OpenStandardInput(), System.Console.OpenStandardOutput(), System.Console.Error)
    {
        IsRich = !System.Console.IsOutputRedirected && IsUnset("NO_COLOR"),
        IsOutputSeen = !System.Console.IsOutputRedirected,
        ShowsProgress = !System.Console.IsErrorRedirected && IsUnset("NO_COLOR") && IsUnset("CI") && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>Standard output, for text with colours.</summary>
    public IAnsiConsole Console() => Console(Text, IsRich);

    /// <summary>Standard error, for what is said beside an output that goes elsewhere.</summary>
    public IAnsiConsole ErrorConsole() => Console(Errors, isRich: false);

    /// <summary>Standard error, for a line that changes.</summary>
    public IAnsiConsole ProgressConsole() => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Errors), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes });

    static bool IsUnset(string variable) => string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    static IAnsiConsole Console(TextWriter writer, bool isRich)
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRich ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isRich ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Endless;
        return console;
    }

    /// <summary>Writes out what was held back.</summary>
    public void Flush()
    {
        if (_text.IsValueCreated)
            Text.Flush();
        Output.Flush();
    }
}
