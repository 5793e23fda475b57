namespace SecurePods.Writing;

/// <summary>
/// Numbers that JSON, YAML 1.1 and YAML 1.2 all read as one. YAML 1.1 wants a point and a sign where there is an
/// exponent: <c>1E16</c> is a string to it and <c>1.0E+16</c> a number.
/// </summary>
internal static class NumberScalar
{
    public static void Append(Utf8Buffer buffer, ReadOnlySpan<byte> json)
    {
        var exponent = json.IndexOfAny((byte)'e', (byte)'E');
        if (exponent < 0)
        {
            buffer.Append(json);
            return;
        }

        var mantissa = json[..exponent];
        buffer.Append(mantissa);
        if (!mantissa.Contains((byte)'.'))
            buffer.Append(".0"u8);

        buffer.Append((byte)'E');
        if (json[exponent + 1] is not ((byte)'+' or (byte)'-'))
            buffer.Append((byte)'+');
        buffer.Append(json[(exponent + 1)..]);
    }
}
