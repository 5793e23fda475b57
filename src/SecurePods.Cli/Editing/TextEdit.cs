namespace SecurePods.Cli.Editing;

/// <summary>A piece of a text that is replaced.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What stands there instead.</param>
readonly record struct TextEdit(int Start, int End, string Text)
{
    /// <summary>The text with some pieces replaced, none of which overlap; null if they do, or are none.</summary>
    public static string? Apply(string text, IEnumerable<TextEdit> edits)
    {
        var end = text.Length;
        foreach (var edit in edits.OrderByDescending(edit => edit.Start).ThenByDescending(edit => edit.End))
        {
            if (edit.End > end || edit.Start > edit.End || edit.Start < 0)
                return null;
            text = string.Concat(text.AsSpan(0, edit.Start), edit.Text, text.AsSpan(edit.End));
            end = edit.Start;
        }

        return text;
    }
}
