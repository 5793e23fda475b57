using System.Text;

namespace SecurePods.Fuzz;

/// <summary>Texts to begin with: little, and something of everything.</summary>
static class Seeds
{
    static readonly string[] Texts =
    [
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          labels: {app: web, tier: "front\tend"}
        spec:
          replicas: 3
          template:
            spec:
              containers:
              - name: web
                image: nginx:1.29
                args: ['--flag', "a\u00e9b", plain text]
                ports:
                - containerPort: 0x1F90
        """,
        "a: &x {p: 1, q: [1, 2.5e3, ~]}\nb: *x\nc:\n  <<: [*x, {r: 0o17}]\n  ? complex\n  : !!str 12\n",
        "text: |+2\n    indented\n\n  less\n\nfolded: >-\n  one\n  two\n\n    more\n# comment\nlast: 'it''s'\n",
        "---\na: 1\n---\n# nothing\n--- # comment\nb: [x, {y: z}]\n...\nrest\n",
        """{"a":{"b":[1,-2.5e-7,true,null,"\ud83d\ude00\n"]},"c":""}{"d":0}""",
        "kind: List\napiVersion: v1\nitems:\n- {apiVersion: v1, kind: Pod, spec: {hostPID: yes}}\n- kind: PodList\n  items: [*a]\n",
        "%YAML 1.1\n%TAG ! tag:x,2000:\n---\n!y {a: !<tag:yaml.org,2002:binary> aGVsbG8=, 'b': ! c}\n",
        "\uFEFF- a\r\n- b\r\n-\r\n  - \"multi\r\n    line\"\r\n",
    ];

    /// <summary>What texts are made of, and what trips their readers.</summary>
    public static byte[][] Tokens { get; } =
    [
        .. new[]
        {
            "\n", "\r", "\t", " ", "  ", "-", "- ", "---", "\n---\n", "...", ":", ": ", "?", "? ", ",", "[", "]", "{", "}", "&a ", "*a", "!", "!!", "!!int ", "|", "|2", ">", ">-", "'", "\"", "\\",
            "\\x", "\\u12", "\\U0010FFFF", "#", " #", "%", "@", "`", "<<", "<<: ", "~", "null", "yes", "0", "08", "0x", "1e9", ".inf", "-", "_", "\0", "\u0085", "\u2028", "\uFEFF", "\uFFFF", "😀",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFE, 0xFF], [0x80],
    ];

    /// <summary>The built-in texts, and every file below a folder, if one is given.</summary>
    public static List<byte[]> All(string? folder)
    {
        var seeds = Texts.Select(Encoding.UTF8.GetBytes).ToList();
        if (folder is not null)
            seeds.AddRange(Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes));
        return seeds;
    }
}
