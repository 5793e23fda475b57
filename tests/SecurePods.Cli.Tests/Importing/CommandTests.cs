namespace SecurePods.Cli.Tests.Importing;

/// <summary><c>securepods import</c> as a command.</summary>
public class CommandTests
{
    const string Pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: c, image: i}]}\n";

    [Test]
    public void Without_a_folder_one_file_is_printed_that_is_a_program()
    {
        var run = Run.WithInput(Pod, "import", "-");
        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Match("^#:package SecurePods@[0-9.]+\n\nConsole.Write\\(StandardInput.Manifests.ToYaml\\(\\)\\);\n\n/// <summary>"));
    }

    [Test]
    public void A_folder_becomes_a_project_with_the_same_folders()
    {
        using var folder = new TemporaryFolder();
        folder.Write("k8s/shop/web.yaml", Pod);
        folder.Write("k8s/base/web.yaml", Pod);
        folder.Write("k8s/ns.yaml", "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n");
        var output = Path.Combine(folder.Path, "Shop");

        var run = Run.Of("import", Path.Combine(folder.Path, "k8s"), "-o", output);

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(Directory.GetFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file).Replace('\\', '/')),
            Is.EquivalentTo(new[] { "Program.cs", "Shop.csproj", "Ns.cs", "base/Web.cs", "shop/Web2.cs" }));
    }

    [Test]
    public void What_was_changed_since_is_not_overwritten_unasked()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("web.yaml", Pod);
        var output = Path.Combine(folder.Path, "Shop");
        Assert.That(Run.Of("import", input, "-o", output).ExitCode, Is.Zero);
        Assert.That(Run.Of("import", input, "-o", output).ExitCode, Is.Zero);
        File.AppendAllText(Path.Combine(output, "Web.cs"), "// mine\n");

        var refused = Run.Of("import", input, "-o", output);

        Assert.That(refused.ExitCode, Is.EqualTo(2));
        Assert.That(refused.Errors, Does.Contain("Web.cs").And.Contain("--force"));
        Assert.That(Run.Of("import", input, "-o", output, "--force").ExitCode, Is.Zero);
        Assert.That(File.ReadAllText(Path.Combine(output, "Web.cs")), Does.Not.Contain("mine"));
    }

    [Test]
    public void What_is_wrong_is_named_and_the_rest_imported()
    {
        var run = Run.WithInput($"{Pod}---\napiVersion: v1\nkind: Pod\nmetadata: {{name: bad}}\nspec: {{containers: []}}\n---\napiVersion: v1\nkind: Pod\nmetadata: {{name: odd}}\nspec: {{hostPid: true, containers: [{{name: c, image: i}}]}}\n", "import", "-");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain("spec.containers: ").And.Contain("left out").And.Contain("hostPid"));
        Assert.That(run.Output, Does.Contain("[WebPod, OddPod]").And.Contain(".UnknownField(\"hostPid\", true)"));
    }

    [Test]
    public void No_file_is_an_error() => Assert.That(Run.Of("import", "/nowhere/x.yaml").ExitCode, Is.EqualTo(2));
}
