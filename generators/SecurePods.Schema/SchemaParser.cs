namespace SecurePods.Schema;

/// <summary>Reads a schema file: a package a file, a type or enum a paragraph, a field or value a line.</summary>
public static class SchemaParser
{
    /// <summary>The package that a file describes.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name, for what is wrong in it.</param>
    /// <exception cref="FormatException">A line is none of those that a schema file has; the message says where.</exception>
    public static PackageSpec Parse(string text, string file = "schema")
    {
        var reader = new SchemaReader();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.TrimEnd();
            if (trimmed.Length == 0 || trimmed[0] == '#')
                continue;
            try
            {
                reader.Read(trimmed);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{file}({number}): {wrong.Message}", wrong);
            }
        }

        return reader.Finish();
    }
}
