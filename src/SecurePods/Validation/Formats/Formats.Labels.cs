using System.Buffers;

namespace SecurePods.Validation;

internal static partial class Formats
{
    const string QualifiedNameRule =
        "must be a qualified name, [prefix/]name: the name of A-Z, a-z, 0-9, '-', '_' and '.', with a letter or digit at both ends, 1 to 63 bytes; the prefix a lowercase RFC 1123 subdomain of at most 253 bytes";

    const string AnnotationKeyRule =
        "must be a qualified name, [prefix/]name: the name of A-Z, a-z, 0-9, '-', '_' and '.', with a letter or digit at both ends, 1 to 63 bytes; the prefix an RFC 1123 subdomain of at most 253 bytes";

    const string LabelValueRule =
        "must be empty or of A-Z, a-z, 0-9, '-', '_' and '.', with a letter or digit at both ends, at most 63 bytes";

    static readonly SearchValues<char> Alphanumeric =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    static readonly SearchValues<char> NameCharacter =
        SearchValues.Create("-_.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    public static string? QualifiedName(string value)
    {
        var slash = value.IndexOf('/');
        return IsQualifiedPart(value.AsSpan(slash + 1)) && (slash < 0 || IsDnsSubdomain(value.AsSpan(0, slash)))
            ? null
            : QualifiedNameRule;
    }

    /// <summary>A qualified name whose prefix may be in upper case too: the API server lowers the key before it looks.</summary>
    public static string? AnnotationKey(string value)
    {
        if (QualifiedName(value) is null)
            return null;
        return QualifiedName(value.ToLowerInvariant()) is null ? null : AnnotationKeyRule;
    }

    public static string? LabelValue(string value)
        => value.Length == 0 || IsQualifiedPart(value) ? null : LabelValueRule;

    static bool IsQualifiedPart(ReadOnlySpan<char> text)
        => text.Length <= 63 && Consists(text, NameCharacter, Alphanumeric);
}
