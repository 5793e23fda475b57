using System.Text;
using SecurePods.Cli.Fixing;
using SecurePods.Yaml;

namespace SecurePods.Cli.Tests.Fixing;

/// <summary>Texts that nobody would write: whatever they say, mending them ends, breaks nothing, and is done the first time.</summary>
sealed class MutationTests
{
    const string Text = """
        # two pods
        apiVersion: v1
        kind: Pod
        metadata: {name: p, annotations: {container.apparmor.security.beta.kubernetes.io/a: unconfined}}
        x: &shared {runAsUser: 0, privileged: true}
        spec:
          hostPID: true
          securityContext: {}
          initContainers:
          - {name: i, image: j, securityContext: {<<: *shared, allowPrivilegeEscalation: true}}
          containers:
          - name: a
            image: "b"
            ports:
            - hostPort: 80   # one
              containerPort: 80
            securityContext: &own
              capabilities:
                add:
                - SYS_ADMIN
                - KILL
                drop: []
              # last
            args:
            - |
              echo
              # done
          - securityContext: *own
            name: c
            image: d
          volumes: [{name: v, hostPath: {path: /}}]
        ---
        {"apiVersion": "v1", "kind": "Pod", "spec": {
          "hostNetwork": true,
          "containers": [{"name": "a", "securityContext": {"privileged": true, "capabilities": {"drop": ["NET_RAW"]}}}]
        }}

        """;

    static readonly string[] Pieces = ["{", "}", "[", "]", ",", ": ", "#", "&own ", "*own", "*shared", "<<: *own\n", "!!str ", "|", "- ", "\"", "'", " ", "  ", "\t", "\n", "\r\n", "\r", "\u2028", "null", "~", "---\n", "...\n", "é", "\uD83D\uDE00"];

    [Test]
    public void Any_text_is_mended_once_or_left_alone()
    {
        var random = new Random(1);
        var settings = new FixSettings(new(Level.Restricted, KubernetesVersion.Latest, new(2026, 1, 1)) { IsStrict = false }, []);
        var changed = 0;
        for (var i = 0; i < 1500; i++)
        {
            var text = Mutated(random);
            var file = MendedFile.Of(FileText.Read(new("p", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))), settings);
            if (!file.IsChanged)
            {
                Assert.That(file.After.Text, Is.EqualTo(file.Before.Text));
                continue;
            }

            changed++;
            var again = MendedFile.Of(FileText.Read(new("p", () => new MemoryStream(file.After.Bytes))), settings);
            Assert.That(again.IsChanged, Is.False, text);
            Assert.That(YamlReader.Read(file.After.Bytes).SelectMany(document => document.Errors), Is.Empty, text);
        }

        Assert.That(changed, Is.GreaterThan(300));
    }

    static string Mutated(Random random)
    {
        var text = new StringBuilder(Text);
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var at = random.Next(text.Length);
            var length = random.Next(3) == 0 ? Math.Min(random.Next(20), text.Length - at) : 0;
            text.Remove(at, length).Insert(at, random.Next(4) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
