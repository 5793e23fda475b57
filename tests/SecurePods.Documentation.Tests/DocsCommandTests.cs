using SecurePods.DocsTool;

namespace SecurePods.Documentation.Tests;

/// <summary>The tool writes what is derived, and nothing else.</summary>
public class DocsCommandTests
{
    string _folder = "";

    [SetUp]
    public void Copy_the_pages()
    {
        _folder = Directory.CreateTempSubdirectory("pages").FullName;
        foreach (var page in Directory.EnumerateFiles(Repository.Pages))
            File.Copy(page, Path.Combine(_folder, Path.GetFileName(page)));
    }

    [TearDown]
    public void Remove_them() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_stale_header_is_written_anew_and_the_text_below_is_left_alone()
    {
        var page = Path.Combine(_folder, "SP1001.md");
        var fresh = File.ReadAllText(page);
        File.WriteAllText(page, fresh.Replace("`Rule.Privileged`", "`Rule.Old`", StringComparison.Ordinal) + "More.\n");

        Assert.That(Run(), Is.EqualTo((0, "rewritten: SP1001.md\n", "")));
        Assert.That(File.ReadAllText(page), Is.EqualTo(fresh + "More.\n"));
    }

    [Test]
    public void Fresh_pages_are_left_alone() => Assert.That(Run(), Is.EqualTo((0, "all pages are fresh\n", "")));

    [Test]
    public void A_page_that_is_missing_is_asked_for_and_nothing_is_written()
    {
        var index = Path.Combine(_folder, "README.md");
        File.WriteAllText(index, File.ReadAllText(index).Replace("SP1001", "", StringComparison.Ordinal));
        File.Delete(Path.Combine(_folder, "SP9040.md"));
        var before = File.ReadAllText(index);

        var (code, output, error) = Run();

        Assert.That((code, output), Is.EqualTo((1, "")));
        Assert.That(error, Does.Contain("SP9040.md: not there; write it"));
        Assert.That(File.ReadAllText(index), Is.EqualTo(before));
    }

    [Test]
    public void A_page_without_a_place_for_its_header_is_no_page()
    {
        File.WriteAllText(Path.Combine(_folder, "SP2001.md"), "<!-- header -->\n");

        Assert.That(Run().Error, Does.Contain("SP2001.md: lacks the lines <!-- header --> and <!-- /header -->"));
    }

    (int Code, string Output, string Error) Run()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = DocsCommand.Create(output, error).Parse(["--docs", _folder]).Invoke();
        return (code, output.ToString(), error.ToString());
    }
}
