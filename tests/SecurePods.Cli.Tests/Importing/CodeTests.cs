using SecurePods.Cli.Importing.Output;

namespace SecurePods.Cli.Tests.Importing;

/// <summary>How the C# looks.</summary>
public class CodeTests
{
    const string Yaml = """
        # The shop's front.
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
          labels:
            app.kubernetes.io/name: web
        spec:
          replicas: 3   # one a zone
          selector:
            matchLabels:
              app.kubernetes.io/name: web
          template:
            metadata:
              labels:
                app.kubernetes.io/name: web
            spec:
              # It watches the node.
              hostPID: true
              securityContext:
                runAsNonRoot: true
              containers:
              - name: nginx
                image: nginxinc/nginx-unprivileged:1.29
                ports:
                - containerPort: 8080
                  name: http
                env:
                - name: TOKEN
                  valueFrom:
                    secretKeyRef:
                      name: shop
                      key: token
                resources:
                  requests:
                    cpu: 100m
                    memory: 128Mi
                  limits:
                    memory: 128Mi
                readinessProbe:
                  httpGet:
                    path: /
                    port: http
                securityContext:
                  privileged: true
                volumeMounts:
                - name: conf
                  mountPath: /etc/nginx
                  readOnly: true
              volumes:
              - name: conf
                configMap:
                  name: nginx
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          selector:
            app.kubernetes.io/name: web
          ports:
          - port: 80
            targetPort: http
        # The end.
        """;

    [Test]
    public void Shortcuts_are_used_defaults_left_out_and_what_is_insecure_is_marked() => Assert.That(Class(Yaml), Is.EqualTo(""""
        /// <summary>The objects of shop.yaml.</summary>
        static class Shop
        {
            public static ManifestSet Manifests => [WebDeployment, WebService];

            // The shop's front.
            public static Deployment WebDeployment => Deployment.Create("web", d => d
                .Namespace("shop")
                // one a zone
                .Replicas(3)
                .Pod(p => p
                    .ConfigMapVolume("conf", "nginx")
                    .Container("nginx", "nginxinc/nginx-unprivileged:1.29", c => c
                        .Port(8080, name: "http")
                        .EnvFromSecret("TOKEN", "shop", "token")
                        .Resources(cpu: "100m", memory: "128Mi")
                        .Mount("conf", "/etc/nginx", readOnly: true)
                        .ReadinessProbe(r => r.Http("/", "http"))
                        .SecurityContext(s => s.Privileged(true)))   // SP1001
                    // It watches the node.
                    .HostPID(true)));   // SP1003

            public static Service WebService => Service.Create("web", s => s
                .Namespace("shop")
                .Port(80, targetPort: "http")
                .Selects("web"));

            // The end.
        }

        """"));

    [Test]
    public void A_text_of_several_lines_is_a_raw_string() => Assert.That(Class("""
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: c}
        data:
          a.conf: |-
            one
              two
        """), Does.Contain(""""
                .Data("a.conf", """
                    one
                      two
                    """));
        """"));

    [Test]
    public void A_custom_resource_is_JSON_in_CSharp() => Assert.That(Class("""
        apiVersion: example.com/v1
        kind: Thing
        metadata: {name: t, labels: {a: b}}
        spec: {size: 3, names: [x, z]}
        """), Does.Contain("""
            public static Manifest TThing => new Manifest.Raw("example.com/v1", "Thing")
            {
                Metadata = new() { Name = "t", Labels = [new("a", "b")] },
                Content = [new("spec", Json.Object(("size", 3), ("names", Json.Array("x", "z"))))],
            };
        """));

    [Test]
    public void The_program_says_the_level_that_a_file_needs()
    {
        var import = Import.Of([ImportedProgram.File("k8s/shop.yaml", Yaml), ImportedProgram.File("k8s/deployment.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n")], isFaithful: false);
        Assert.That(ProgramCode.Program(import.Files), Is.EqualTo("""
            Console.Write(Shop.Manifests.ToYaml(Level.Privileged));
            Console.Write("---\n" + DeploymentManifests.Manifests.ToYaml());

            """));
    }

    [Test]
    public void Waivers_are_calls() => Assert.That(Class("""
        apiVersion: v1
        kind: Pod
        metadata: {name: proxy, annotations: {securepods.dev/waiver.SP1001: '[{"container":"proxy","because":"programs the iptables"}]'}}
        spec: {containers: [{name: proxy, image: i, securityContext: {privileged: true}}]}
        """), Does.Contain(""".Waive(Rule.Privileged, because: "programs the iptables")""").And.Not.Contain("SP1001"));

    static string Class(string yaml)
    {
        var import = Import.Of([ImportedProgram.File("shop.yaml", yaml)], isFaithful: false);
        Assert.That(import.Problems, Is.Empty);
        return ProgramCode.Class(import.Files[0]);
    }
}
