using System.Text;
using SecurePods.Cli.Input;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>A file, and where in it its parts are.</summary>
sealed class FileText
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    FileText(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        Text = Utf8.GetString(bytes);
        using var reader = YamlReader.Utf8(new MemoryStream(bytes));
        Parts = [.. YamlReader.Split(reader)];
    }

    public string Path { get; }

    public byte[] Bytes { get; }

    /// <summary>The text, with its byte order mark if it has one.</summary>
    public string Text { get; }

    public IReadOnlyList<DocumentText> Parts { get; }

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FileText Read(InputFile file)
    {
        using var stream = file.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new(file.Path, bytes.ToArray());
    }

    /// <summary>The file with other parts in place of its own; what separates them stays.</summary>
    public FileText With(IReadOnlyList<DocumentText> parts)
    {
        var text = new StringBuilder(Text.Length);
        var (line, at) = (1, Text.StartsWith('\uFEFF') ? 1 : 0);
        var copied = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            for (; line < Parts[i].Line; line++)
                at = Text.IndexOf('\n', at) + 1;
            text.Append(Text, copied, at - copied).Append(parts[i].Text);
            copied = at + Parts[i].Text.Length;
        }

        text.Append(Text, copied, Text.Length - copied);
        return new(Path, Utf8.GetBytes(text.ToString()));
    }
}
