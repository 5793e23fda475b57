namespace SecurePods.Cli.Importing.Code;

/// <summary>Items between an opening and a closing, <c>[a, b]</c> or <c>new() { A = 1 }</c>.</summary>
/// <param name="open">What opens it, <c>[</c> or <c>new() {</c>.</param>
/// <param name="close">What closes it.</param>
/// <param name="items">Each with what precedes it, <c>A = </c>.</param>
sealed class Group(string open, string close, IReadOnlyList<(string Prefix, Expression Value)> items) : Expression
{
    const int Step = 4;

    /// <summary>Brackets and braces stand on lines of their own; a parenthesis closes behind the last item.</summary>
    bool IsCall => close.StartsWith(')');

    bool IsBraced => close.StartsWith('}');

    public override int Weight => items.Sum(item => item.Value.Weight) + (open.StartsWith("new ", StringComparison.Ordinal) ? 1 : 0);

    public override string? OneLine { get; } = Join(open, close, items);

    protected override void WriteLines(CodeText text, int indent, int after)
    {
        if (items.Count == 0)
        {
            text.Append(open + close);
            return;
        }

        if (!IsBraced && !IsCall && text.IsAfterEquals)
            text.NewLine(indent);
        text.Append(IsBraced ? open[..^1].TrimEnd() : open);
        if (IsBraced)
        {
            text.NewLine(indent);
            text.Append("{");
        }

        for (var i = 0; i < items.Count; i++)
        {
            var isLast = i == items.Count - 1;
            text.NewLine(indent + Step);
            text.Append(items[i].Prefix);
            items[i].Value.Write(text, indent + Step, isLast && IsCall ? close.Length + after : 1);
            if (!isLast || !IsCall)
                text.Append(",");
        }

        if (!IsCall)
            text.NewLine(indent);
        text.Append(close);
    }

    static string? Join(string open, string close, IReadOnlyList<(string Prefix, Expression Value)> items)
    {
        if (items.Count == 0)
            return open + close;
        if (items.Any(item => item.Value.OneLine is null))
            return null;
        var inner = string.Join(", ", items.Select(item => item.Prefix + item.Value.OneLine));
        return close.StartsWith('}') ? $"{open} {inner} {close}" : open + inner + close;
    }
}
