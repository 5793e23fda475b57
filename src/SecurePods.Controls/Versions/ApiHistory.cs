namespace SecurePods.Versions;

/// <summary>Since when, and until when, the kinds, fields and values of the Kubernetes API exist; all of it the schema's facts.</summary>
internal static partial class ApiHistory
{
    static readonly Lazy<Tables> Read = new(() => new(Facts, Prereleases.Text));

    /// <summary>What is known of a kind; null of a custom resource's.</summary>
    public static KindHistory? Kind(string apiVersion, string kind) => Read.Value.Kinds.TryGetValue(apiVersion + "/" + kind, out var history) ? history : null;

    /// <summary>All kinds, of every API version.</summary>
    public static IEnumerable<KindHistory> Kinds => Read.Value.Kinds.Values;

    /// <summary>The kind of a type, if it is one.</summary>
    public static KindHistory? KindOf(string type) => Read.Value.KindsByType.TryGetValue(type, out var history) ? history : null;

    /// <summary>The fields of a type that lead somewhere or are younger than the type.</summary>
    public static IReadOnlyDictionary<string, FieldHistory>? Fields(string type) => Read.Value.Types.TryGetValue(type, out var fields) ? fields : null;

    /// <summary>The version since when an enum has a value; null of one that is as old as the enum, or unknown.</summary>
    public static KubernetesVersion? Value(string @enum, string text) =>
        Read.Value.Enums.TryGetValue(@enum, out var values) && values.TryGetValue(text, out var since) ? since : null;

    sealed class Tables
    {
        public Tables(string facts, string prereleases)
        {
            foreach (var line in facts.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
                Add(line.Split('\t'));
            foreach (var kind in Prereleases.Parse(prereleases))
                Kinds[kind.ApiVersion + "/" + kind.Kind] = kind;
        }

        public Dictionary<string, KindHistory> Kinds { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, KindHistory> KindsByType { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Dictionary<string, FieldHistory>> Types { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Dictionary<string, KubernetesVersion>> Enums { get; } = new(StringComparer.Ordinal);

        void Add(string[] words)
        {
            switch (words[0])
            {
                case "kind":
                    var type = Dated(words[3], out var born);
                    Kinds[words[1] + "/" + words[2]] = KindsByType[type] = new(words[1], words[2], type) { Since = born };
                    break;
                case "type":
                    Types[words[1]] = words.Skip(2).Select(Field).ToDictionary(field => field.Name, StringComparer.Ordinal);
                    break;
                case "enum":
                    Enums[words[1]] = words.Skip(2).ToDictionary(word => Dated(word, out _), word => Since(word)!.Value, StringComparer.Ordinal);
                    break;
            }
        }

        static FieldHistory Field(string word)
        {
            var name = Dated(word, out var since);
            var colon = name.LastIndexOf(':');
            return new(name.Substring(0, colon), colon < name.Length - 1 ? name.Substring(colon + 1) : null, since);
        }

        static string Dated(string word, out KubernetesVersion? since)
        {
            since = Since(word);
            return since is null ? word : word.Substring(0, word.LastIndexOf('@'));
        }

        static KubernetesVersion? Since(string word) =>
            KubernetesVersion.TryParse(word.Substring(word.LastIndexOf('@') + 1), out var since) && word.LastIndexOf('@') >= 0 ? since : null;
    }
}
