namespace SecurePods.Package.Tests;

public class ConsumerTests
{
    [Test]
    public void A_project_sees_the_warning_at_its_line_and_prints_the_yaml()
    {
        var consumer = Consumer.Create("Direct").With("Program.cs", Programs.Privileged);

        var build = consumer.Build().Expect(0);
        Assert.That(build.Diagnostics, Has.Count.EqualTo(1));
        Assert.That(build.Diagnostics[0], Does.Contain("Program.cs(4,").And.Contain("warning SP1001"));
        Assert.That(consumer.Run().Expect(0).Output, Does.Contain("privileged: true"));
    }

    [Test]
    public void A_project_two_references_away_is_warned_too()
    {
        Consumer.Create("Near", output: "Library").With("Near.cs", "namespace Near; public static class Marker;");
        Consumer.Create("Middle", items: """<ProjectReference Include="../Near/Near.csproj" />""", output: "Library", references: false)
            .With("Middle.cs", "namespace Middle; public static class Marker;");
        var far = Consumer.Create("Far", items: """<ProjectReference Include="../Middle/Middle.csproj" />""", references: false)
            .With("Program.cs", "using SecurePods;\nusing SecurePods.Apps.V1;\n" + Programs.Privileged);

        Assert.That(far.Build().Expect(0).Diagnostics, Has.Exactly(1).Contains("warning SP1001"));
    }

    [Test]
    public void A_file_based_app_sees_the_warnings_of_code_and_manifests_and_prints_the_yaml()
    {
        // A directive cannot name files, but a file beside the program can.
        const string Items = """<Project><ItemGroup><SecurePodsManifest Include="k8s/*.yaml" /></ItemGroup></Project>""";
        var run = Consumer.RunFile("FileBased", $"""
            #:package SecurePods@{Feed.Version}
            #:property PublishAot=false
            {Programs.Privileged}
            """, ("Directory.Build.props", Items), ("k8s/pod.yaml", "apiVersion: v1\nkind: Pod\nspec:\n  hostPID: true\n")).Expect(0);

        Assert.That(run.All, Does.Contain("warning SP1001").And.Contain("k8s/pod.yaml(4,12): warning SP1003").And.Contain("privileged: true"));
    }

    [Test]
    public void The_namespaces_come_with_implicit_usings_and_leave_on_request()
    {
        var without = Consumer.Create("NoUsings", properties: "<SecurePodsImplicitUsings>false</SecurePodsImplicitUsings>")
            .With("Program.cs", Programs.Safe);

        Assert.That(without.Build().Expect(1).All, Does.Contain("CS0103"));
    }

    [Test]
    public void An_aspnet_project_keeps_its_own_container_class_and_ip_addresses()
    {
        var web = Consumer.Create("Web", sdk: "Microsoft.NET.Sdk.Web").With("Program.cs", """
            using System.Net;

            var builder = WebApplication.CreateBuilder(args);
            var app = builder.Build();
            app.MapGet("/", () => new Container(IPAddress.Loopback));
            app.MapGet("/web", () => Deployment.Create("web", d => d.Pod(p => p.Container("nginx", "nginx:1.29"))).ToYaml());

            record Container(IPAddress Address);
            """);

        Assert.That(web.Build().Expect(0).Diagnostics, Is.Empty);
    }
}
