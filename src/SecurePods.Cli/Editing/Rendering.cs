using System.Text;
using SecurePods.Views;

namespace SecurePods.Cli.Editing;

using Node = SecurePods.Views.Node;

/// <summary>Small trees as text: names, booleans and plain words, so nothing needs an escape.</summary>
/// <param name="IsQuoted">Whether names and texts are in double quotes, as JSON has them.</param>
/// <param name="NewLine">How lines end.</param>
/// <param name="IsTight">Whether no blank stands where none must.</param>
sealed record Rendering(bool IsQuoted, string NewLine, bool IsTight = false)
{
    string Blank => IsTight ? "" : " ";

    /// <summary>As the text is at a key or value.</summary>
    public static Rendering Like(PartText text, int at) => new(text[at] == '"', text.NewLine, text.IsTight);

    /// <summary>A member in braces, on one line.</summary>
    public string Member(string name, Node value) => $"{Name(name)}:{Blank}{Value(value)}";

    /// <summary>A value in one line.</summary>
    public string Value(Node value) => value.Kind switch
    {
        NodeKind.Object => $"{{{string.Join("," + Blank, value.Members.Select(member => Member(member.Key, member.Value)))}}}",
        NodeKind.List => $"[{string.Join("," + Blank, value.Items.Select(item => $"\"{item.Value}\""))}]",
        _ => Scalar(value.Value!),
    };

    public string Scalar(object value) => value is bool flag ? flag ? "true" : "false" : IsQuoted ? $"\"{value}\"" : (string)value;

    /// <summary>A member as lines of a block.</summary>
    public string Block(string name, Node value, int indent, int step)
    {
        var lines = new StringBuilder();
        AddBlock(lines, name, value, indent, step);
        return lines.ToString();
    }

    /// <summary>A member in braces, whose own members stand on lines of their own.</summary>
    public string Lines(string name, Node value, string indent, string step) =>
        $"{Name(name)}: {Lines(value, indent, step)}";

    string Lines(Node value, string indent, string step) => value.Kind != NodeKind.Object
        ? Value(value)
        : $"{{{NewLine}{string.Join("," + NewLine, value.Members.Select(member => indent + step + Lines(member.Key, member.Value, indent + step, step)))}{NewLine}{indent}}}";

    void AddBlock(StringBuilder lines, string name, Node value, int indent, int step)
    {
        lines.Append(' ', indent).Append(Name(name)).Append(':');
        if (value.Kind != NodeKind.Object)
        {
            lines.Append(' ').Append(Value(value)).Append(NewLine);
            return;
        }

        lines.Append(NewLine);
        foreach (var member in value.Members)
            AddBlock(lines, member.Key, member.Value, indent + step, step);
    }

    string Name(string name) => IsQuoted ? $"\"{name}\"" : name;
}
