using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SecurePods.Yaml;

namespace SecurePods.Analyzers.Manifests;

/// <summary>Places in a file, as the compiler writes them. YAML and C# differ on what ends a line, so what the text does not have is cut off.</summary>
sealed class TextPlaces(string path, SourceText text)
{
    public Location Of(TextPosition place)
    {
        var start = new LinePosition(Math.Max(place.Line - 1, 0), Math.Max(place.Column - 1, 0));
        var end = new LinePosition(Math.Max(place.EndLine - 1, 0), Math.Max(place.EndColumn - 1, 0));
        if (end < start)
            end = start;
        return Location.Create(path, TextSpan.FromBounds(Offset(start), Offset(end)), new(start, end));
    }

    int Offset(LinePosition position)
    {
        if (position.Line >= text.Lines.Count)
            return text.Length;
        var line = text.Lines[position.Line];
        return Math.Min(line.Start + position.Character, line.End);
    }
}
