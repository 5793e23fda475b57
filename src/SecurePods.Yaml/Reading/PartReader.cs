using YamlDotNet.Core;

namespace SecurePods.Yaml.Reading;

/// <summary>Reads a part of a file: what no text may hold first, then the parser, which may be asked again where it is stricter than Kubernetes.</summary>
static class PartReader
{
    const long MostReadAgain = 64 * 1024 * 1024;

    public static YamlPart Read(DocumentText document)
    {
        var text = document.Text;
        var forbidden = Characters.FirstForbidden(text);
        if (forbidden < 0)
            return Parse(document, text, null);
        var (line, column) = Lines.At(text, forbidden, document.Line);
        if (Characters.LooksLikeUtf16(text))
            return new(null, line, [new("this is UTF-16: save the file as UTF-8", line, column)]);
        return Parse(document, Characters.Mended(text), new(Characters.Problem(text[forbidden]), line, column));
    }

    static YamlPart Parse(DocumentText document, string text, YamlError? forbidden)
    {
        for (var read = 0L; ; read += text.Length)
        {
            var reader = new EventReader(text, document.Line);
            var complaint = reader.Read();
            if (complaint is not null && read < MostReadAgain && ParserErrors.IsAboutBlankLines(complaint) && BlankLines.Emptied(text, (int)complaint.Start.Index) is { } emptied)
            {
                text = emptied;
                continue;
            }

            if (complaint is not null)
                reader.Stop(ParserErrors.Message(complaint), document.Line + (int)complaint.Start.Line - 1, (int)complaint.Start.Column);
            else if (document.Error is { } error)
                reader.Stop(error.Message, error.Line, error.Column);
            return forbidden is null ? reader.Part : reader.Part with { Errors = [forbidden, .. reader.Part.Errors] };
        }
    }
}
