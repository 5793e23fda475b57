namespace SecurePods.Yaml.Scalars;

/// <summary>What a scalar without quotes means where Kubernetes reads it: YAML 1.1 as go-yaml has it, without base 60.</summary>
static class PlainScalar
{
    public static readonly object True = true;
    public static readonly object False = false;

    /// <summary>The string, boolean, <see cref="long"/> or <see cref="double"/>; null of a null.</summary>
    public static object? Read(string text)
    {
        if (text.Length == 0)
            return null;
        switch (text[0])
        {
            case '+' or '-' or '.' or (>= '0' and <= '9'):
                return Numbers.Read(text) ?? text;
            case 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~' when text.Length <= 5:
                return Word(text);
            default:
                return text;
        }
    }

    static object? Word(string text) => text switch
    {
        "true" or "True" or "TRUE" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" or "y" or "Y" => True,
        "false" or "False" or "FALSE" or "no" or "No" or "NO" or "off" or "Off" or "OFF" or "n" or "N" => False,
        "null" or "Null" or "NULL" or "~" => null,
        _ => text,
    };
}
