using System.Text;

namespace SecurePods.Writing;

/// <summary>What an annotated manifest says behind a field that a default filled: that it did, and the rules that ask for it.</summary>
static class DefaultComments
{
    const string Words = " # SecurePods default";

    static readonly byte[] Plain = Encoding.UTF8.GetBytes(Words);

    static readonly Dictionary<string, byte[]> ByField = SecureDefaults.All.ToDictionary(secure => secure.Field, Of, StringComparer.Ordinal);

    public static byte[] Of(string field) => ByField.GetValueOrDefault(field, Plain);

    static byte[] Of(SecureDefault secure)
    {
        var rules = Catalogue.Controls
            .SelectMany(control => control.Revisions[^1].Fields)
            .Where(field => !field.Allowed.Unset && SecureDefaults.For(field.Path) == secure)
            .Select(field => field.Rule.Id)
            .Distinct()
            .ToList();
        return rules.Count == 0 ? Plain : Encoding.UTF8.GetBytes($"{Words} ({string.Join(", ", rules)})");
    }
}
