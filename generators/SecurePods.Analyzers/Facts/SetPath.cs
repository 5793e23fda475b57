using System.Collections.Immutable;

namespace SecurePods.Analyzers.Facts;

/// <summary>The path of a <c>[Sets]</c>, in steps.</summary>
sealed class SetPath
{
    SetPath(ImmutableArray<SetStep> steps)
    {
        Steps = steps;
        SetsEachItem = steps.Any(step => step.Kind == StepKind.EachItem);
    }

    /// <summary>The steps; none is the object itself.</summary>
    public ImmutableArray<SetStep> Steps { get; }

    /// <summary>Whether the path names every item of a list, to be set once they are all there.</summary>
    public bool SetsEachItem { get; }

    public static SetPath Parse(string text)
    {
        var steps = ImmutableArray.CreateBuilder<SetStep>();
        for (var position = 0; position < text.Length;)
            steps.Add(ParseStep(text, ref position));
        return new(steps.ToImmutable());
    }

    static SetStep ParseStep(string text, ref int position)
    {
        var start = position;
        var end = text.IndexOfAny(['.', '[', '{'], start);
        if (end < 0)
        {
            position = text.Length;
            return new(text.Substring(start), StepKind.Field);
        }

        var name = text.Substring(start, end - start);
        if (text[end] == '.')
        {
            position = end + 1;
            return new(name, StepKind.Field);
        }

        // A key may hold dots: all up to the brace belongs to it.
        var close = text.IndexOf(text[end] == '[' ? ']' : '}', end);
        if (close < 0)
            close = text.Length - 1;
        var inner = text.Substring(end + 1, close - end - 1);
        position = close + 1 < text.Length && text[close + 1] == '.' ? close + 2 : close + 1;
        if (text[end] == '[')
            return new(name, inner == "*" ? StepKind.EachItem : StepKind.Item);
        return new(name, StepKind.Entry, inner.Length == 0 ? null : inner);
    }
}
