using System.Globalization;
using SecurePods.Core.V1;

namespace SecurePods.Builders;

/// <summary>The empty directories that the containers of a pod asked for, each with a volume of its own.</summary>
sealed class TempVolumes
{
    const int LongestName = 63;

    readonly Dictionary<string, (string? Container, string Path)> _owners = new(StringComparer.Ordinal);

    public List<Volume> Volumes { get; } = [];

    /// <summary>The name of the volume for that path in that container, added where it is new.</summary>
    public string For(string path, string? container, Quantity? sizeLimit)
    {
        var name = NameAfter(path);
        if (IsOthers(name, path, container))
            name = Shorten($"{name}-{container}");
        for (var (first, number) = (name, 2); IsOthers(name, path, container); number++)
            name = Shorten(first, number);
        _owners[name] = (container, path);
        Volumes.RemoveAll(volume => volume.Name == name);
        Volumes.Add(new() { Name = name, EmptyDir = new() { SizeLimit = sizeLimit } });
        return name;
    }

    bool IsOthers(string name, string path, string? container) => _owners.TryGetValue(name, out var owner) && owner != (container, path);

    /// <summary><c>/var/cache/nginx</c> becomes <c>var-cache-nginx</c>.</summary>
    static string NameAfter(string path)
    {
        var characters = path.ToLowerInvariant().Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-');
        var name = Shorten(string.Concat(characters).Trim('-'));
        return name.Length == 0 ? "root" : name;
    }

    static string Shorten(string name) => name.Length <= LongestName ? name : name[..LongestName].TrimEnd('-');

    static string Shorten(string name, int number)
    {
        var end = string.Create(CultureInfo.InvariantCulture, $"-{number}");
        return name[..Math.Min(name.Length, LongestName - end.Length)].TrimEnd('-') + end;
    }
}
