namespace SecurePods.Yaml.Reading;

/// <summary>Reads a part of a file: what no text may hold first, then the parser, which may be asked again where it is stricter than Kubernetes.</summary>
static class PartReader
{
    const long MostReadAgain = 64 * 1024 * 1024;

    public static IEnumerable<YamlPart> Read(DocumentText document)
    {
        var text = document.Text.EndsWith("\n", StringComparison.Ordinal) ? document.Text : document.Text + "\n";   // Kubernetes ends every line that it hands its parser
        var forbidden = Characters.FirstForbidden(text);
        if (forbidden < 0)
            return JsonReader.IsJson(text) ? ReadJson(document) : [Parse(document, text, null)];
        var (line, column) = Lines.Of(text, forbidden, document.Line);
        if (Characters.LooksLikeUtf16(text))
            return [new(null, line, [new("this is UTF-16: save the file as UTF-8", line, column)])];
        return [Parse(document, Characters.Mended(text), new(Characters.Problem(text[forbidden]), line, column))];
    }

    static IEnumerable<YamlPart> ReadJson(DocumentText document)
    {
        var reader = new JsonReader(document.Text, document.Line);
        while (reader.Read() is { } part)
            yield return part;
        if (reader.IsAtEnd && document.Error is null)
            yield break;
        var rest = reader.Rest(document.Error);
        yield return Parse(rest, rest.Text, null);
    }

    static YamlPart Parse(DocumentText document, string text, YamlError? forbidden)
    {
        for (var read = 0L; ; read += text.Length)
        {
            var reader = new EventReader(text, document.Line);
            var complaint = reader.Read();
            if (complaint is { IsAboutBlankLines: true } && read < MostReadAgain && BlankLines.Emptied(text, complaint.Index) is { } emptied)
            {
                text = emptied;
                continue;
            }

            var part = reader.Finish(complaint?.Error ?? document.Error);
            return forbidden is null ? part : part with { Errors = [forbidden, .. part.Errors] };
        }
    }
}
