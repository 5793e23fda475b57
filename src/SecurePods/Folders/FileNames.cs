using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecurePods.Folders;

/// <summary>The file of an object: the same whatever else is written, and none that a file system would take for another.</summary>
static class FileNames
{
    const int Longest = 200;
    const string Extension = ".yaml";

    /// <summary>Relative to the folder, as <c>shop/deployment-web.yaml</c>; what belongs to no namespace is in the folder itself.</summary>
    public static string Of(Manifest manifest)
    {
        var kind = Safe(manifest.Kind.ToLowerInvariant()) + GroupOf(manifest);
        var name = manifest.Metadata is { Name: { Length: > 0 } or null, GenerateName: var prefix } metadata ? metadata.Name ?? prefix : null;
        var file = Shortened(string.IsNullOrEmpty(name) ? kind : $"{kind}-{Safe(name)}") + Extension;
        return manifest.Metadata?.Namespace is { Length: > 0 } space ? $"{Shortened(Safe(space).Replace(".", "_2e", StringComparison.Ordinal))}/{file}" : file;
    }

    /// <summary>Kinds of custom resources may be called alike.</summary>
    static string GroupOf(Manifest manifest) =>
        manifest is Manifest.Raw && manifest.ApiVersion.Split('/') is [var group, _] ? "." + Safe(group) : "";

    /// <summary>Small letters, digits, hyphens and dots stay; the bytes of others are written in hexadecimal.</summary>
    static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            if (unit is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.')
                safe.Append((char)unit);
            else
                safe.Append(CultureInfo.InvariantCulture, $"_{unit:x2}");
        }

        return safe.ToString();
    }

    static string Shortened(string name) =>
        name.Length <= Longest ? name : $"{name[..Longest]}_{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)), 0, 8).ToLowerInvariant()}";
}
