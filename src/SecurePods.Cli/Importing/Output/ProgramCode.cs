using SecurePods.Cli.Importing.Code;

namespace SecurePods.Cli.Importing.Output;

/// <summary>The program that writes what the classes hold.</summary>
static class ProgramCode
{
    /// <summary>All in one file, which is a program of its own.</summary>
    public static string Single(IReadOnlyList<FileCode> files)
    {
        var text = new CodeText();
        text.Append($"#:package SecurePods@{ToolVersion.Text}");
        text.EndLine();
        text.EndLine();
        WriteUsings(text, files.SelectMany(file => file.Usings));
        WriteStatements(text, files);
        foreach (var file in files)
        {
            text.EndLine();
            file.WriteClass(text);
        }

        return text.ToString();
    }

    /// <summary>The program alone.</summary>
    public static string Program(IReadOnlyList<FileCode> files)
    {
        var text = new CodeText();
        WriteStatements(text, files);
        return text.ToString();
    }

    /// <summary>A class in a file of its own.</summary>
    public static string Class(FileCode file)
    {
        var text = new CodeText();
        WriteUsings(text, file.Usings);
        file.WriteClass(text);
        return text.ToString();
    }

    static void WriteUsings(CodeText text, IEnumerable<string> usings)
    {
        var any = false;
        foreach (var name in usings.Distinct().Order(StringComparer.Ordinal))
        {
            text.Append($"using {name};");
            text.NewLine(0);
            any = true;
        }

        if (any)
            text.EndLine();
    }

    static void WriteStatements(CodeText text, IReadOnlyList<FileCode> files)
    {
        var written = files.Where(file => file.Objects.Count > 0).ToList();
        for (var i = 0; i < written.Count; i++)
        {
            var level = written[i].Level == Level.Restricted ? "" : $"Level.{written[i].Level}";
            var separator = i == 0 ? "" : "\"---\\n\" + ";
            text.Append($"Console.Write({separator}{written[i].ClassName}.Manifests.ToYaml({level}));");
            text.EndLine();
        }
    }
}
