using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SecurePods.Views;

namespace SecurePods;

/// <summary>A minor version of Kubernetes 1, such as 1.36: the revision of the Pod Security Standards to judge by.</summary>
public readonly struct KubernetesVersion : IEquatable<KubernetesVersion>, IComparable<KubernetesVersion>
{
    const string Major = "1.";

    /// <summary>The version <c>1.<paramref name="minor"/></c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The minor version is negative.</exception>
    public KubernetesVersion(int minor)
    {
        if (minor < 0)
            throw new ArgumentOutOfRangeException(nameof(minor), minor, "A minor version is not negative.");
        Minor = minor;
    }

    /// <summary>The newest version whose API the schema holds.</summary>
    public static KubernetesVersion Latest { get; } = Parse(PodSchema.KubernetesVersion);

    /// <summary>The 36 of 1.36.</summary>
    public int Minor { get; }

    /// <summary>Reads <c>1.36</c>, <c>v1.36</c> or <c>latest</c>.</summary>
    /// <exception cref="FormatException">The text is no such version.</exception>
    public static KubernetesVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is no Kubernetes version: 1.36, v1.36 or latest.");

    /// <summary>Reads <c>1.36</c>, <c>v1.36</c> or <c>latest</c>; false if the text is none of these.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out KubernetesVersion version)
    {
        version = default;
        if (text is null)
            return false;
        if (text == "latest")
        {
            version = Latest;
            return true;
        }

        var start = text.StartsWith("v", StringComparison.Ordinal) ? 1 : 0;
        if (string.CompareOrdinal(text, start, Major, 0, Major.Length) != 0)
            return false;
        var digits = text.Substring(start + Major.Length);
        if (digits.Length > 1 && digits[0] == '0')
            return false;
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
            return false;
        version = new(minor);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(KubernetesVersion other) => Minor.CompareTo(other.Minor);

    /// <inheritdoc/>
    public bool Equals(KubernetesVersion other) => Minor == other.Minor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KubernetesVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Minor;

    /// <summary>The version as <c>1.36</c>.</summary>
    public override string ToString() => Major + Minor.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same version.</summary>
    public static bool operator ==(KubernetesVersion left, KubernetesVersion right) => left.Equals(right);

    /// <summary>Whether the versions differ.</summary>
    public static bool operator !=(KubernetesVersion left, KubernetesVersion right) => !left.Equals(right);

    /// <summary>Whether the left version is older.</summary>
    public static bool operator <(KubernetesVersion left, KubernetesVersion right) => left.Minor < right.Minor;

    /// <summary>Whether the left version is newer.</summary>
    public static bool operator >(KubernetesVersion left, KubernetesVersion right) => left.Minor > right.Minor;

    /// <summary>Whether the left version is older or the same.</summary>
    public static bool operator <=(KubernetesVersion left, KubernetesVersion right) => left.Minor <= right.Minor;

    /// <summary>Whether the left version is newer or the same.</summary>
    public static bool operator >=(KubernetesVersion left, KubernetesVersion right) => left.Minor >= right.Minor;
}
