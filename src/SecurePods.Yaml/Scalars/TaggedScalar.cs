using System.Text;

namespace SecurePods.Yaml.Scalars;

/// <summary>A scalar with a tag that says what it is.</summary>
static class TaggedScalar
{
    const string Namespace = "tag:yaml.org,2002:";

    /// <summary>Whether a tag is that of the merge key.</summary>
    public static bool IsMerge(string tag) => tag == Namespace + "merge";

    /// <summary>The value, and what is wrong with it. Tags that YAML itself does not define say nothing, as in Kubernetes.</summary>
    public static object? Read(string tag, string text, out string? problem)
    {
        problem = null;
        if (!tag.StartsWith(Namespace, StringComparison.Ordinal))
            return text;
        var name = tag.Substring(Namespace.Length);
        switch (name)
        {
            case "binary":
                return Binary(text, out problem);
            case "bool" or "int" or "float" or "null":
                break;
            case "timestamp" when !Timestamps.IsTimestamp(text):
                problem = $"\"{Shown.Of(text)}\" is no !!timestamp";
                return text;
            default:
                return text;
        }

        var value = PlainScalar.Read(text);
        if (!Fits(name, value))
            problem = $"\"{Shown.Of(text)}\" is no !!{name}";
        return value;
    }

    static bool Fits(string name, object? value) => value switch
    {
        null => name == "null",
        bool => name == "bool",
        long => name is "int" or "float",
        double number => name == "float" || (name == "int" && number >= 9.2e18 && number <= ulong.MaxValue),
        _ => false,
    };

    static string Binary(string text, out string? problem)
    {
        problem = null;
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            problem = "a !!binary value must be base64";
            return text;
        }
    }
}
