using System.Globalization;
using System.Text;

namespace SecurePods.Generators.Emit;

/// <summary>C# names from Kubernetes' names.</summary>
static class Naming
{
    static readonly HashSet<string> Keywords =
    [
        "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "do", "double", "else",
        "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is",
        "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe",
        "ushort", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>Endings of words whose plural adds two letters.</summary>
    static readonly string[] LongPlurals = ["sses", "shes", "ches", "xes", "tuses", "iases"];

    /// <summary><c>NET_BIND_SERVICE</c> becomes <c>NetBindService</c>.</summary>
    public static string PascalOfCapitals(string name) => string.Concat(name.Split('_').Select(Capitalised));

    /// <summary><c>hostPID</c> becomes <c>HostPID</c>, <c>x-kubernetes-int-or-string</c> <c>XKubernetesIntOrString</c>, <c>SIGRTMIN+1</c> <c>SIGRTMINPlus1</c>.</summary>
    public static string Pascal(string name)
    {
        var result = new StringBuilder();
        var upper = true;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsLetterOrDigit(c))
            {
                result.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = false;
                continue;
            }

            upper = true;
            if (c is '+' or '-' && i > 0 && i + 1 < name.Length && char.IsDigit(name[i + 1]))
                result.Append(c == '+' ? "Plus" : "Minus");
        }

        return result.Length > 0 && char.IsDigit(result[0]) ? "_" + result : result.ToString();
    }

    /// <summary>A parameter's name.</summary>
    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        var camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>The name of one item of a list or map: <c>containers</c>, <c>container</c>; null where the field's name has no singular of its own.</summary>
    public static string? Singular(string name)
    {
        if (name is "tls" || Ends(name, "series"))
            return null;
        if (Ends(name, "ies"))
            return name.Substring(0, name.Length - 3) + "y";
        if (LongPlurals.Any(plural => Ends(name, plural)))
            return name.Substring(0, name.Length - 2);
        if (Ends(name, "s") && !Ends(name, "ss") && !Ends(name, "us"))
            return name.Substring(0, name.Length - 1);
        return null;
    }

    /// <summary>A C# string literal.</summary>
    public static string Literal(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    static string Capitalised(string word) =>
        word.Length == 0 ? "" : word.Substring(0, 1) + word.Substring(1).ToLower(CultureInfo.InvariantCulture);
}
