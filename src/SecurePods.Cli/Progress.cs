using SecurePods.Cli.Input;
using Spectre.Console;

namespace SecurePods.Cli;

/// <summary>How far a long run is: a line on standard error where that is a terminal, and gone once something else is to be said there.</summary>
sealed class Progress : IDisposable
{
    /// <summary>A run that is shorter shows nothing.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly Terminal _terminal;
    readonly string _doing;
    readonly Task? _shown;
    volatile string _text;

    /// <param name="terminal">Where to show it.</param>
    /// <param name="doing">What the run does: <c>Checking</c>.</param>
    /// <param name="isWanted">Whether a person reads the output.</param>
    public Progress(Terminal terminal, string doing, bool isWanted = true)
    {
        _terminal = terminal;
        _doing = _text = doing;
        if (isWanted && terminal.ShowsProgress)
            _shown = Task.Run(Show);
    }

    /// <summary>The files, each told as it is taken.</summary>
    public IEnumerable<InputFile> Of(IReadOnlyList<InputFile> files)
    {
        for (var i = 0; i < files.Count; i++)
        {
            _text = $"{_doing} {(files.Count > 1 ? $"{i + 1} of {files.Count} files: " : "")}{Markup.Escape(files[i].Path)}";
            yield return files[i];
        }
    }

    /// <summary>Makes way for what goes to standard output, if that is the same screen.</summary>
    public void MakeWay()
    {
        if (_terminal.IsOutputSeen)
            Stop();
    }

    /// <summary>Ends it, and clears its line.</summary>
    public void Stop()
    {
        _end.TrySetResult();
        _shown?.Wait();
    }

    public void Dispose() => Stop();

    async Task Show()
    {
        if (await Ended(Patience))
            return;
        var console = _terminal.ProgressConsole();
        System.Console.CancelKeyPress += (_, _) => console.Cursor.Show();
        await console.Status().StartAsync(_text, async status =>
        {
            while (!await Ended(Tick))
                status.Status = _text;
        });
    }

    async Task<bool> Ended(TimeSpan delay) => await Task.WhenAny(_end.Task, Task.Delay(delay)) == _end.Task;
}
