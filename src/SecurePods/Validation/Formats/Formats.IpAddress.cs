using System.Net;
using System.Net.Sockets;

namespace SecurePods.Validation;

internal static partial class Formats
{
    const string IpAddressRule =
        "must be an IP address in canonical form: 10.9.8.7, or an IPv6 address in lower case with its longest run of zeros as '::', not an IPv4-mapped one";

    public static string? IpAddress(string value) => IsCanonicalIpAddress(value) ? null : IpAddressRule;

    static bool IsCanonicalIpAddress(string value)
    {
        if (value.Contains('%') || !IPAddress.TryParse(value, out var address) || address.IsIPv4MappedToIPv6)
            return false;

        var canonical = address.AddressFamily == AddressFamily.InterNetworkV6 ? CanonicalIPv6(address) : address.ToString();
        return value == canonical;
    }

    /// <summary>RFC 5952 without its dotted tails, as Go writes it.</summary>
    static string CanonicalIPv6(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        Span<int> groups = stackalloc int[8];
        for (var i = 0; i < 8; i++)
            groups[i] = bytes[2 * i] << 8 | bytes[2 * i + 1];

        var (start, length) = LongestZeros(groups);
        var text = new System.Text.StringBuilder(39);
        for (var i = 0; i < 8; i++)
        {
            if (i == start)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }
            if (i > 0 && i != start + length)
                text.Append(':');
            text.Append(groups[i].ToString("x", System.Globalization.CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    /// <summary>The first of the longest runs of at least two zero groups; start -1 where there is none.</summary>
    static (int Start, int Length) LongestZeros(ReadOnlySpan<int> groups)
    {
        var (start, length) = (-1, 1);
        for (var i = 0; i < groups.Length; i++)
        {
            var end = i;
            while (end < groups.Length && groups[end] == 0)
                end++;
            if (end - i > length)
                (start, length) = (i, end - i);
        }
        return start < 0 ? (-1, 0) : (start, length);
    }
}
