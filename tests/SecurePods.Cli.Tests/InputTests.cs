using System.Runtime.Versioning;

namespace SecurePods.Cli.Tests;

/// <summary>Which files are read.</summary>
sealed class InputTests
{
    const string Clean = "{apiVersion: v1, kind: ConfigMap}";

    TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new();
        foreach (var name in new[] { "b.yaml", "a.yml", "sub/c.json", "sub/deep/d.YAML", "notes.txt", ".hidden/e.yaml", ".f.yaml" })
            _folder.Write(name, Clean);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("", "a.yml", "b.yaml", "sub/c.json", "sub/deep/d.YAML")]
    [TestCase("sub", "sub/c.json", "sub/deep/d.YAML")]
    [TestCase("notes.txt", "notes.txt")]
    [TestCase(".f.yaml", ".f.yaml")]
    [TestCase("*.yaml", "b.yaml")]
    [TestCase("?.y*ml", "a.yml", "b.yaml")]
    [TestCase("**/*.json", "sub/c.json")]
    [TestCase("**/d.*", "sub/deep/d.YAML")]
    [TestCase("sub/**", "sub/c.json", "sub/deep/d.YAML")]
    [TestCase("*/*.json", "sub/c.json")]
    public void Folders_files_and_globs_are_read_in_order(string path, params string[] expected)
    {
        var run = Run.Of("check", Path.Combine(_folder.Path, path), "--format", "json");

        Assert.That(run.Documents.Select(document => document.GetProperty("path").GetString()), Is.EqualTo(expected.Select(name => Path.Combine(_folder.Path, name))));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public void A_file_that_is_named_twice_is_read_once()
    {
        var run = Run.Of("check", _folder.Path, Path.Combine(_folder.Path, "b.yaml"), "--format", "json");

        Assert.That(run.Documents, Has.Length.EqualTo(4));
    }

    [TestCase("nope.yaml", "there is no such file or folder")]
    [TestCase("*.nope", "no file matches")]
    [TestCase(".hidden/none", "there is no such file or folder")]
    public void A_path_without_a_file_is_said_and_the_others_are_read(string path, string message)
    {
        var run = Run.Of("check", Path.Combine(_folder.Path, path), Path.Combine(_folder.Path, "b.yaml"), "--format", "json");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain(message));
        Assert.That(run.Documents, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_folder_without_manifests_is_said()
    {
        using var empty = new TemporaryFolder();

        var run = Run.Of("check", empty.Path);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.Contain("no manifest below this folder"));
    }

    [Test]
    public void Each_file_counts_its_documents_from_0()
    {
        _folder.Write("b.yaml", Clean + "\n---\n" + Clean);

        var run = Run.Of("check", _folder.Path, "--format", "json");

        Assert.That(run.Documents.Select(document => document.GetProperty("index").GetInt32()), Is.EqualTo([0, 0, 1, 0, 0]));
    }

    [TestCase("--level", "strict")]
    [TestCase("--level", "Restricted")]
    [TestCase("--format", "xml")]
    [TestCase("--kubernetes-version", "one")]
    [TestCase("--nope", "x")]
    [TestCase("--strict", "--lenient")]
    public void Bad_usage_is_said_and_nothing_is_read(params string[] arguments)
    {
        var run = Run.Of(["check", _folder.Path, .. arguments]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors, Does.StartWith("securepods: ").And.Contain("--help"));
    }

    [TestCase("--strict")]
    [TestCase("--lenient")]
    [TestCase("--kubernetes-version", "v1.34")]
    [TestCase("--kubernetes-version", "1.99")]
    [TestCase("--level", "privileged")]
    public void Good_usage_is_taken(params string[] arguments)
    {
        Assert.That(Run.Of(["check", _folder.Path, .. arguments]).ExitCode, Is.Zero);
    }

    [TestCase("check")]
    [TestCase("fix")]
    [TestCase("explain")]
    [TestCase("controls")]
    [TestCase("labels")]
    [TestCase("waivers")]
    [TestCase("import")]
    [TestCase("completion")]
    public void Help_has_examples(string command)
    {
        var run = Run.Of(command, "--help");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Match($"Examples:\n  .*securepods {command} "));
        Assert.That(Run.Of("--help").Output, Does.Contain($"\n  {command} ").And.Contain("Examples:\n  securepods check"));
    }

    [Test]
    public void Nothing_said_is_answered_with_help_and_is_no_success()
    {
        var run = Run.Of();

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Output, Is.EqualTo(Run.Of("--help").Output));
    }

    [TestCase("chekc", "'chekc'", "\"securepods --help\"")]
    [TestCase("check --level strict", "'restricted' 'baseline' 'privileged'", "\"securepods check --help\"")]
    [TestCase("explain", "RULE", "\"securepods explain --help\"")]
    public void What_cannot_be_understood_is_named_with_where_to_look(string line, string named, string help)
    {
        var run = Run.Of(line.Split(' '));

        Assert.That(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
        Assert.That(run.Errors, Does.Contain(named).And.Contain(help));
    }

    [TestCase("check")]
    [TestCase("labels")]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_cannot_be_read_is_said_and_no_success(string command)
    {
        var locked = Path.Combine(_folder.Path, "sub/deep");
        File.SetUnixFileMode(locked, UnixFileMode.None);
        try
        {
            if (Environment.IsPrivilegedProcess)
                Assert.Ignore("An administrator may read every folder.");
            var run = Run.Of(command, _folder.Path);

            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Errors, Does.Contain($"{locked}: this folder cannot be read"));
        }
        finally
        {
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
