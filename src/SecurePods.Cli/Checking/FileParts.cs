using SecurePods.Cli.Input;
using SecurePods.Yaml;

namespace SecurePods.Cli.Checking;

/// <summary>The parts of a file; of one that cannot be read, a part that says so.</summary>
static class FileParts
{
    public static IEnumerable<DocumentText> Of(InputFile file)
    {
        using var parts = Read(file).GetEnumerator();
        while (Next(parts) is { } part)
        {
            yield return part;
            if (part.Error is not null)
                yield break;
        }
    }

    static DocumentText? Next(IEnumerator<DocumentText> parts)
    {
        try
        {
            return parts.MoveNext() ? parts.Current : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new("", 1, new($"this file cannot be read: {exception.Message}", 1, 1));
        }
    }

    static IEnumerable<DocumentText> Read(InputFile file)
    {
        using var stream = file.Open();
        using var reader = YamlReader.Utf8(stream);
        foreach (var text in YamlReader.Split(reader))
            yield return text;
    }
}
