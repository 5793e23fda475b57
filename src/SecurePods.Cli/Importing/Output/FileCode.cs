using SecurePods.Cli.Importing.Code;
using SecurePods.Cli.Importing.Objects;

namespace SecurePods.Cli.Importing.Output;

/// <summary>A file of manifests as a class: its objects, and all of them in the file's order.</summary>
/// <param name="Source">The file that it was.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Objects">Its objects.</param>
sealed record FileCode(string Source, string ClassName, IReadOnlyList<ImportedObject> Objects)
{
    const int Step = 4;

    /// <summary>The namespaces that it needs beside the implicit ones.</summary>
    public required IReadOnlyList<string> Usings { get; init; }

    /// <summary>What the file ends with.</summary>
    public required IReadOnlyList<string> LastComments { get; init; }

    /// <summary>The tightest level that all its objects are within.</summary>
    public Level Level => Objects.Select(@object => @object.Level).DefaultIfEmpty(Level.Restricted).Min();

    public void WriteClass(CodeText text)
    {
        text.Append($"/// <summary>The objects of {(Source == "-" ? "standard input" : Xml(Path.GetFileName(Source)))}.</summary>");
        text.NewLine(0);
        text.Append($"static class {ClassName}");
        text.NewLine(0);
        text.Append("{");
        text.NewLine(Step);
        text.Append("public static ManifestSet Manifests => ");
        new Group("[", "]", [.. Objects.Select(@object => ("", (Expression)new Atom(@object.Name)))]).Write(text, Step, 1);
        text.Append(";");
        foreach (var @object in Objects)
            Write(text, @object);
        Comment(text, LastComments, LastComments.Count > 0);
        text.NewLine(0);
        text.Append("}");
        text.EndLine();
    }

    static void Write(CodeText text, ImportedObject @object)
    {
        text.NewLine(0);
        Comment(text, @object.Comments, isApart: false);
        text.NewLine(Step);
        text.Append($"public static {@object.Type} {@object.Name} => ");
        @object.Code.Write(text, Step, 1);
        text.Append(";");
    }

    static void Comment(CodeText text, IReadOnlyList<string> comments, bool isApart)
    {
        if (isApart)
            text.NewLine(0);
        foreach (var comment in comments)
        {
            text.NewLine(Step);
            text.Append(comment.Length == 0 ? "//" : "// " + comment);
        }
    }

    static string Xml(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
