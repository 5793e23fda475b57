using System.Text;

namespace SecurePods.Cli.Tests.Fixing;

/// <summary>What a mend makes of a text, in all the styles that YAML has.</summary>
sealed class MendTests
{
    const string Head = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n";

    /// <summary>What keeps a pod within the restricted level.</summary>
    const string Secure = "  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}\n";

    [Test]
    public void What_is_missing_gets_its_secure_default_where_the_defaults_have_it() =>
        Mends(Head + """
            spec:
              # the one
              containers:
              - name: a
                image: b

              # the other
              - image: d
                name: c

            """, Head + """
            spec:
              securityContext:
                runAsNonRoot: true
                seccompProfile:
                  type: RuntimeDefault
              # the one
              containers:
              - name: a
                image: b
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop: ["ALL"]

              # the other
              - image: d
                name: c
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop: ["ALL"]

            """);

    [Test]
    public void Json_stays_json() =>
        Mends("""
            {
                "apiVersion": "v1",
                "kind": "Pod",
                "spec": {
                    "securityContext": {"runAsNonRoot": false},
                    "containers": [
                        {
                            "name": "a",
                            "image": "b"
                        }
                    ],
                    "hostPID": true
                }
            }
            """, """
            {
                "apiVersion": "v1",
                "kind": "Pod",
                "spec": {
                    "securityContext": {"runAsNonRoot": true, "seccompProfile": {"type": "RuntimeDefault"}},
                    "containers": [
                        {
                            "securityContext": {
                                "capabilities": {
                                    "drop": ["ALL"]
                                },
                                "allowPrivilegeEscalation": false
                            },
                            "name": "a",
                            "image": "b"
                        }
                    ]
                }
            }
            """);

    [Test]
    public void Json_without_blanks_gets_none() =>
        Mends("""{"apiVersion":"v1","kind":"Pod","spec":{"hostPID":true,"containers":[{"name":"a","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["KILL"]}}}]}}""",
            """{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"name":"a","securityContext":{"allowPrivilegeEscalation":false,"capabilities":{"drop":["KILL","ALL"]}}}],"securityContext":{"runAsNonRoot":true,"seccompProfile":{"type":"RuntimeDefault"}}}}""");

    [Test]
    public void Quotes_anchors_and_what_stands_behind_stay() =>
        Mends(Head + """
            spec:
              securityContext:
                runAsNonRoot:   &t false   # for now
                seccompProfile: {type: 'Unconfined'}  # for now
                appArmorProfile: {"type": "Unconfined"}
              containers: []

            """, Head + """
            spec:
              securityContext:
                runAsNonRoot:   &t true   # for now
                seccompProfile: {type: 'RuntimeDefault'}  # for now
                appArmorProfile: {"type": "RuntimeDefault"}
              containers: []

            """, left: 0);

    [Test]
    public void An_object_that_says_nothing_is_filled() =>
        Mends(Head + """
            spec:
              securityContext:
                # runAsUser: 1000
              containers:
              - name: a
                securityContext: {}  # see values
                image: b
              - name: c
                image: d
                securityContext:
                    allowPrivilegeEscalation: false
                    capabilities: null
              - {name: e, image: f, securityContext: {}}
              - {name: g, image: h, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: []}}}

            """, Head + """
            spec:
              securityContext:
                runAsNonRoot: true
                seccompProfile:
                  type: RuntimeDefault
                # runAsUser: 1000
              containers:
              - name: a
                securityContext:  # see values
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop: ["ALL"]
                image: b
              - name: c
                image: d
                securityContext:
                    allowPrivilegeEscalation: false
                    capabilities:
                      drop: ["ALL"]
              - {name: e, image: f, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: ["ALL"]}}}
              - {name: g, image: h, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: ["ALL"]}}}

            """);

    [Test]
    public void What_is_taken_out_takes_what_says_nothing_without_it_and_leaves_comments() =>
        Mends(Head + """
            spec:
              hostNetwork: true   # goes with its line
              # stays
              hostPID: true
              containers:
              - name: a
                image: b
                securityContext:
                  # needs devices
                  privileged: true
                ports:
                - hostPort: 80
                  containerPort: 80
                - hostPort: 81   # goes
                  # stays
                  containerPort: 81
                - {containerPort: 82, hostPort: 82}
              - securityContext: {privileged: true, procMount: Unmasked, capabilities: {add: [SYS_ADMIN, KILL, NET_RAW]}}
                name: c
                image: d
                livenessProbe:
                  httpGet:
                    port: 80
                    host: example.org

            """, Head + """
            spec:
              # stays
              containers:
              - name: a
                image: b
                  # needs devices
                ports:
                - containerPort: 80
                - # goes
                  # stays
                  containerPort: 81
                - {containerPort: 82}
              - securityContext: {capabilities: {add: [KILL]}}
                name: c
                image: d
                livenessProbe:
                  httpGet:
                    port: 80

            """, "baseline");

    [Test]
    public void An_item_of_a_list_is_taken_out_whole() =>
        Mends(Head + """
            spec:
              securityContext:
                sysctls:
                - name: kernel.msgmax
                  value: "1"
                # safe
                - name: net.ipv4.tcp_syncookies
                  value: "1"
              containers:
              - name: a
                image: b
                securityContext:
                  capabilities:
                    add:
                    - CHOWN
                    - SYS_TIME  # clock
              - name: c
                image: d
                securityContext:
                  capabilities:
                    add:
                      - SYS_TIME

            """, Head + """
            spec:
              securityContext:
                sysctls:
                # safe
                - name: net.ipv4.tcp_syncookies
                  value: "1"
              containers:
              - name: a
                image: b
                securityContext:
                  capabilities:
                    add:
                    - CHOWN
              - name: c
                image: d

            """, "baseline");

    [Test]
    public void A_list_that_lacks_an_item_gets_it_in_its_own_style() =>
        Mends(Head + "spec:\n" + Secure + """
              containers:
              - {name: a, image: b, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [NET_RAW]}}}
              - name: c
                image: d
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop:
                      - "KILL"  # one

            """, Head + "spec:\n" + Secure + """
              containers:
              - {name: a, image: b, securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [NET_RAW, ALL]}}}
              - name: c
                image: d
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop:
                      - "KILL"  # one
                      - "ALL"

            """);

    [Test]
    public void Old_annotations_are_taken_out() =>
        Mends("""
            apiVersion: apps/v1
            kind: Deployment
            spec:
              template:
                metadata:
                  annotations:
                    container.apparmor.security.beta.kubernetes.io/a: unconfined
                  labels: {app: a}
                spec: {containers: [{name: a, image: b}]}
            """, """
            apiVersion: apps/v1
            kind: Deployment
            spec:
              template:
                metadata:
                  labels: {app: a}
                spec: {containers: [{name: a, image: b}]}
            """, "baseline");

    [Test]
    public void A_script_at_the_end_of_a_container_is_no_place_for_its_settings() =>
        Mends(Head + "spec:\n" + Secure + """
              containers:
              - name: a
                image: b
                securityContext: {allowPrivilegeEscalation: false}
                args:
                - |
                  echo
                  # the end
              - name: c
                image: d
                args:
                - |
                  echo
                  # the end

            """, Head + "spec:\n" + Secure + """
              containers:
              - name: a
                image: b
                securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: ["ALL"]}}
                args:
                - |
                  echo
                  # the end
              - name: c
                image: d
                args:
                - |
                  echo
                  # the end
                securityContext:
                  allowPrivilegeEscalation: false
                  capabilities:
                    drop: ["ALL"]

            """);

    [Test]
    public void Byte_order_marks_carriage_returns_separators_and_a_last_line_without_end_stay()
    {
        const string Text = "\uFEFF# one\r\n---\r\napiVersion: v1\r\nkind: Pod\r\nspec:\r\n  hostPID: true\r\n  containers:\r\n  - name: a\r\n    image: ü\r\n--- # two\r\nkind: Other\r\napiVersion: v1\r\n---\r\napiVersion: v1\r\nkind: Pod\r\nspec:\r\n  containers: []\r\n  hostIPC: true";

        Mends(Text, Text.Replace("  hostPID: true\r\n", "", StringComparison.Ordinal).Replace("\r\n  hostIPC: true", "", StringComparison.Ordinal), "baseline");
    }

    [Test]
    public void What_is_added_at_the_very_end_ends_as_the_text_did() =>
        Mends(Head + "spec:\n" + Secure + "  containers:\n  - name: a\n    image: b\n    securityContext:\n      allowPrivilegeEscalation: false",
            Head + "spec:\n" + Secure + "  containers:\n  - name: a\n    image: b\n    securityContext:\n      allowPrivilegeEscalation: false\n      capabilities:\n        drop: [\"ALL\"]");

    [Test]
    public void The_items_of_a_list_are_mended_each_for_itself() =>
        Mends("""
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Pod
              spec:
                hostPID: true
                containers: []
            - apiVersion: v1
              kind: Pod
              spec:
                hostIPC: true
                containers: []

            """, """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Pod
              spec:
                containers: []
            - apiVersion: v1
              kind: Pod
              spec:
                containers: []

            """, "baseline");

    [Test]
    public void What_an_anchor_shares_among_findings_is_mended_once() =>
        Mends(Head + "spec:\n" + Secure + """
              containers:
              - name: a
                image: b
                securityContext: &own
                  runAsUser: 0
                  capabilities: {drop: [ALL]}
              - name: c
                image: d
                securityContext: *own

            """, Head + "spec:\n" + Secure + """
              containers:
              - name: a
                image: b
                securityContext: &own
                  capabilities: {drop: [ALL]}
                  allowPrivilegeEscalation: false
              - name: c
                image: d
                securityContext: *own

            """);

    internal static void Mends(string before, string after, string level = "restricted", int left = 0)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("p.yaml", before);

        var run = Run.Of("fix", path, "--level", level);

        Assert.That(Encoding.UTF8.GetString(File.ReadAllBytes(path)), Is.EqualTo(after), run.Output);
        Assert.That(run.ExitCode, Is.EqualTo(left == 0 ? 0 : 1), run.Output);
        Assert.That(Run.Of("check", path, "--level", level, "--lenient", "--format", "json").Documents.SelectMany(document => document.GetProperty("violations").EnumerateArray()).Count(), Is.EqualTo(left));
        Assert.That(Run.Of("fix", path, "--level", level, "--diff").Output, Is.Empty);
    }
}
