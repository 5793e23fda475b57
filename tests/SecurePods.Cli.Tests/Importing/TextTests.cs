using SecurePods.Cli.Importing.Objects;

namespace SecurePods.Cli.Tests.Importing;

using Node = Views.Node;

/// <summary>What is hard to say in C#, in one compilation.</summary>
public class TextTests
{
    static readonly string[] Texts =
    [
        // Texts: blocks with and without an end of line, quotes, blanks, characters that end a line of C#.
        """""
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: texts}
        data:
          block: |
            one
              two

            three
          stripped: |-
            one
            two
          kept: |+
            one

          quotes: |
            a """" b
            "" c
          blanks: "  \n x \n\t\n"
          windows: "a\r\nb\r\n"
          separators: "a\u2028b\u0085c\u0000d\n\ne"
          emoji: "😀\n\\é"
          empty: ""
        binaryData: {bytes: AAEC/w==}
        """"",
        // Empty and null.
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: empties, creationTimestamp: null, labels: {}, annotations: null}
        spec:
          selector: {matchLabels: {a: b}, matchExpressions: []}
          strategy: {}
          template:
            metadata: {creationTimestamp: null, labels: {a: b}}
            spec:
              securityContext: {}
              volumes: [{name: v, emptyDir: {}}, {name: w, emptyDir: {medium: ""}}]
              containers: [{name: c, image: i, args: [], env: [], resources: {}, command: [""], securityContext: {capabilities: {add: [], drop: []}}}]
        status: {}
        """,
        // Keys that stand twice, and none.
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: twice}
        spec:
          containers:
          - name: c
            image: i
            env: [{name: A, value: "1"}, {name: B}, {name: A, value: "2"}, {name: C, value: ""}]
            ports: [{containerPort: 80}, {containerPort: 80, protocol: UDP, hostIP: 127.0.0.1}]
            volumeMounts: [{name: v, mountPath: /a, readOnly: false}, {name: v, mountPath: /b, readOnly: true}, {name: v, mountPath: /c, subPath: s}]
            resources: {requests: {cpu: 0.5, memory: 1Gi}, limits: {memory: 1Gi}}
          - {name: d, image: j, resources: {requests: {cpu: 1}, limits: {cpu: 1, nvidia.com/gpu: 2}}}
          volumes: [{name: v, persistentVolumeClaim: {claimName: x, readOnly: false}}]
        """,
        // Secure already, insecure on purpose, for Windows.
        """
        apiVersion: v1
        kind: List
        items:
        - apiVersion: batch/v1
          kind: CronJob
          metadata: {name: secure, labels: {app.kubernetes.io/name: secure}}
          spec:
            schedule: "@daily"
            jobTemplate:
              spec:
                backoffLimit: 2
                template:
                  metadata: {labels: {app.kubernetes.io/name: secure}}
                  spec:
                    restartPolicy: OnFailure
                    automountServiceAccountToken: false
                    securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
                    containers: [{name: c, image: i, securityContext: {allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {drop: [ALL]}}}]
        - apiVersion: v1
          kind: Pod
          metadata: {name: insecure}
          spec:
            hostPID: true
            securityContext: {runAsNonRoot: false, runAsUser: 0}
            initContainers: [{name: i, image: i, securityContext: {privileged: true}}]
            containers: [{name: c, image: i, securityContext: {capabilities: {add: [CAP_SYS_ADMIN], drop: []}, readOnlyRootFilesystem: false}}]
        - apiVersion: v1
          kind: Pod
          metadata: {name: windows}
          spec: {os: {name: windows}, containers: [{name: c, image: i}]}
        """,
        // Objects within objects, fields of other versions, a name to be generated.
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: db}
        spec:
          serviceName: db
          fromTomorrow: {a: [1, 2.5, null, "x", true]}
          selector: {matchLabels: {app.kubernetes.io/name: db}}
          template:
            metadata: {labels: {app.kubernetes.io/name: db, tier: x}}
            spec: {containers: [{name: c, image: i, soon: true}]}
          volumeClaimTemplates:
          - apiVersion: v1
            kind: PersistentVolumeClaim
            metadata: {name: data}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
            status: {phase: Pending}
        ---
        apiVersion: v1
        kind: Pod
        metadata: {generateName: run-}
        spec: {containers: [{name: c, image: i}]}
        status: {phase: Running, startTime: "2026-01-02T03:04:05Z"}
        ---
        apiVersion: v1
        kind: ReplicationController
        metadata: {name: old}
        spec: {template: {metadata: {labels: {app.kubernetes.io/name: old}}, spec: {containers: [{name: c, image: i}]}}}
        """,
        // Custom resources.
        """
        apiVersion: example.com/v1
        kind: Thing
        metadata: {name: thing, unheard: of, labels: {a: b}}
        spec: {number: 1.5, big: 12345678901, text: "a\nb", none: null, list: [[1], [], {}]}
        ---
        apiVersion: example.com/v1
        kind: Type
        metadata: {name: service}
        """,
        // Waivers.
        """
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: proxy
          annotations:
            securepods.dev/waiver.SP1001: '[{"container":"proxy","because":"programs \"iptables\"","until":"2999-03-01"}]'
            securepods.dev/waiver.SP1002: '[{"because":"it is the network"}]'
        spec:
          selector: {matchLabels: {a: b}}
          template:
            metadata: {labels: {a: b}}
            spec:
              hostNetwork: true
              containers: [{name: proxy, image: i, securityContext: {privileged: true}}]
        ---
        apiVersion: v1
        kind: Pod
        metadata: {name: odd, annotations: {securepods.dev/waiver.SP1001: '[ {"because": "spaces"} ]'}}
        spec: {containers: [{name: c, image: i}]}
        """,
        // Names that are C#'s or the library's.
        """
        apiVersion: v1
        kind: Namespace
        metadata: {name: namespace, annotations: {when: '2026'}}
        ---
        apiVersion: v1
        kind: Namespace
        metadata: {name: 1-namespace}
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata: {name: "system:is"}
        rules: [{verbs: ["*"], nonResourceURLs: [/healthz]}]
        aggregationRule: {clusterRoleSelectors: [{matchLabels: {a: b}}]}
        ---
        apiVersion: events.k8s.io/v1
        kind: Event
        metadata: {name: e, namespace: default, creationTimestamp: "2026-01-02T03:04:05Z"}
        eventTime: "2026-01-02T03:04:05.000006Z"
        reportingController: a.b/c
        reportingInstance: c
        action: Acted
        reason: R
        type: Normal
        regarding: {kind: Pod, name: p, namespace: default}
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: things.example.com}
        spec:
          group: example.com
          scope: Namespaced
          names: {plural: things, singular: thing, kind: Thing, listKind: ThingList}
          versions:
          - name: v1
            served: true
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    x-kubernetes-preserve-unknown-fields: true
                    properties: {a: {type: array, items: {type: string, default: x, enum: [x, y]}}, b: {type: object, additionalProperties: {type: string}}, c: {x-kubernetes-int-or-string: true}}
        """,
    ];

    [Test]
    public void The_program_makes_what_the_texts_say([Values] bool isFaithful)
    {
        var files = Texts.Select((text, i) => ImportedProgram.File($"text{i}.yaml", text)).ToList();
        var program = ImportedProgram.Of(files, isFaithful);
        for (var i = 0; i < files.Count; i++)
        {
            var expected = ExpectedObjects.Of(files[i], isFaithful);
            Assert.That(program.Sets[i], Has.Count.EqualTo(expected.Count), string.Join('\n', program.Import.Problems));
            foreach (var (made, wanted) in program.Sets[i].Zip(expected))
                Assert.That(Trees.Difference(Tree.Of(made, Node.Absent), wanted), Is.Null, $"{made.Kind} {made.Metadata?.Name}");
        }

        Assert.That(program.Sets.Sum(set => set.Count), Is.EqualTo(18));
    }

    [Test]
    public void A_list_that_is_too_long_for_one_chain_is_cut()
    {
        var data = string.Concat(Enumerable.Range(0, 2000).Select(i => $"  key{i}: \"{i}\"\n"));
        var program = ImportedProgram.Of($"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: long}}\ndata:\n{data}");
        Assert.That(((Core.V1.ConfigMap)program.Sets[0][0]).Data, Has.Count.EqualTo(2000));
    }
}
