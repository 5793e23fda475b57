using System.Text.Json;

namespace SecurePods;

/// <summary>Whether two JSON values mean the same.</summary>
internal static class JsonMeaning
{
    public static bool AreEqual(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind)
            return false;

        return a.ValueKind switch
        {
            JsonValueKind.Object => HaveEqualMembers(a, b),
            JsonValueKind.Array => a.EnumerateArray().SequenceEqual(b.EnumerateArray(), Comparer),
            JsonValueKind.String => a.GetString() == b.GetString(),
            JsonValueKind.Number => JsonNumber.Canonical(a.GetRawText()) == JsonNumber.Canonical(b.GetRawText()),
            _ => true,
        };
    }

    public static int Hash(JsonElement element)
    {
        var hash = new HashCode();
        hash.Add(element.ValueKind);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                hash.Add(element.EnumerateObject().Aggregate(0, (sum, m) => unchecked(sum + HashCode.Combine(m.Name, Hash(m.Value)))));
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    hash.Add(Hash(item));
                break;
            case JsonValueKind.String:
                hash.Add(element.GetString());
                break;
            case JsonValueKind.Number:
                hash.Add(JsonNumber.Canonical(element.GetRawText()));
                break;
        }

        return hash.ToHashCode();
    }

    static readonly IEqualityComparer<JsonElement> Comparer = EqualityComparer<JsonElement>.Create(AreEqual, Hash);

    /// <summary>No name stands twice, so equal counts and a partner for each member are enough.</summary>
    static bool HaveEqualMembers(JsonElement a, JsonElement b) =>
        a.EnumerateObject().Count() == b.EnumerateObject().Count()
        && a.EnumerateObject().All(member => b.TryGetProperty(member.Name, out var other) && AreEqual(member.Value, other));
}
