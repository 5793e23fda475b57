namespace SecurePods.Fuzz;

/// <summary>Makes texts that nobody would write, the same ones of the same seed.</summary>
sealed class Mutator(int seed, IReadOnlyList<byte[]> seeds)
{
    const int Longest = 64 * 1024;

    readonly Random _random = new(seed);

    public byte[] Next()
    {
        if (_random.Next(20) == 0)
            return RandomBytes(_random.Next(200));
        var text = new List<byte>(Pick(seeds));
        for (var i = _random.Next(1, 8); i > 0; i--)
            Mutate(text);
        return [.. text.Take(Longest)];
    }

    void Mutate(List<byte> text)
    {
        var at = _random.Next(text.Count + 1);
        var length = Math.Min(_random.Next(1, 40), text.Count - at);
        switch (_random.Next(7))
        {
            case 0 when at < text.Count:
                text[at] = (byte)_random.Next(256);
                break;
            case 1:
                text.RemoveRange(at, length);
                break;
            case 2:
                text.InsertRange(at, text.GetRange(at, length));
                break;
            case 3:
                var other = Pick(seeds);
                var from = _random.Next(other.Length + 1);
                text.InsertRange(at, other.Skip(from).Take(_random.Next(100)));
                break;
            case 4:
                var token = Pick(Seeds.Tokens);
                for (var times = _random.Next(50) == 0 ? _random.Next(3000) : 1; times > 0; times--)
                    text.InsertRange(at, token);
                break;
            case 5:
                text.RemoveRange(at, text.Count - at);
                break;
            default:
                text.InsertRange(at, Pick(Seeds.Tokens));
                break;
        }
    }

    byte[] RandomBytes(int length)
    {
        var bytes = new byte[length];
        _random.NextBytes(bytes);
        return bytes;
    }

    T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}
