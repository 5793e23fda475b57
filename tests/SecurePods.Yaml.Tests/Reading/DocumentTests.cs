using System.Text;
using SecurePods.Views;

namespace SecurePods.Yaml.Tests.Reading;

/// <summary>How a file falls into documents.</summary>
sealed class DocumentTests
{
    [TestCase("a: 1\n---\nb: 2\n", 1, 3)]
    [TestCase("---\na: 1\n---\n# nothing\n---\n---\n~\n---\nb: 2", 2, 9)]
    [TestCase("\n\n# comment\na: 1\n--- # comment\n\nb: 2", 4, 7)]
    [TestCase("a: 1\r\n---\r\nb: 2\r\n", 1, 3)]
    [TestCase("\uFEFFa: 1\n---   \nb: 2\n", 1, 3)]
    public void Documents_that_hold_something_are_counted_and_know_their_line(string text, params int[] lines)
    {
        var documents = YamlReader.Read(text).ToList();

        Assert.That(documents.Select(document => document.Line), Is.EqualTo(lines));
        Assert.That(documents.Select(document => document.Index), Is.EqualTo(Enumerable.Range(0, lines.Length)));
        Assert.That(documents.SelectMany(document => document.Errors), Is.Empty);
        Assert.That(documents.Select(document => document.Root.Members[0].Key), Is.EqualTo(["a", "b"]));
    }

    [Test]
    public void A_separator_within_a_block_of_text_separates_all_the_same()
    {
        var documents = YamlReader.Read("a: |\n  x\n---\nb: 1\n").ToList();

        Assert.That(documents.Select(document => document.Root.Members[0].Key), Is.EqualTo(["a", "b"]));
    }

    [Test]
    public void What_follows_the_end_of_a_document_is_not_read()
    {
        var documents = YamlReader.Read("a: 1\n...\nb: [\n---\nc: 1\n").ToList();

        Assert.That(documents.Select(document => document.Root.Members[0].Key), Is.EqualTo(["a", "c"]));
        Assert.That(documents.SelectMany(document => document.Errors), Is.Empty);
    }

    [Test]
    public void Content_after_a_separator_ends_the_file()
    {
        var documents = YamlReader.Read("a: 1\n---\nb: 1\n--- c: 1\nd: 1\n---\ne: 1").ToList();

        Assert.That(documents.Select(document => document.Root.Members[0].Key), Is.EqualTo(["a", "b"]));
        Assert.That(documents[1].Errors.Select(error => error.Line), Is.EqualTo([4]));
    }

    [TestCase("\0a\0:\0 \01")]
    [TestCase("\uFFFE")]
    public void UTF16_is_refused_by_its_name(string text)
    {
        var bytes = text == "\uFFFE" ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a: 1")] : Encoding.UTF8.GetBytes(text);

        var document = YamlReader.Read(bytes).Single();

        Assert.That(document.Errors.Single().Message, Does.Contain("UTF-16"));
    }

    [Test]
    public void Bytes_that_are_no_UTF8_are_an_error_where_they_stand_and_the_rest_is_read()
    {
        var document = YamlReader.Read([.. "a: 1\nb: x"u8, 0xFF, .. "\nc: 3\n"u8]).Single();

        Assert.That(document.Errors.Select(error => (error.Line, error.Column)), Is.EqualTo([(2, 5)]));
        Assert.That(document.Root["c"].Value, Is.EqualTo(3));
    }

    [Test]
    public void A_document_that_breaks_off_is_read_as_far_as_it_goes_and_may_have_had_more()
    {
        var document = YamlReader.Read("a: 1\nb:\n  c: 2\n  d: [1, 2\ne: 3\n").Single();

        Assert.That(document.Errors, Has.Count.EqualTo(1));
        Assert.That(document.Root["b"]["c"].Value, Is.EqualTo(2));
        Assert.That(document.Root["b"]["x"].Kind, Is.EqualTo(NodeKind.Unknown));
    }

    [Test]
    public void Errors_and_positions_count_from_the_beginning_of_the_file()
    {
        var documents = YamlReader.Read("a: 1\n---\nb:\n  c: 2\n  c: 3\n---\nd: @\n").ToList();

        Assert.That(documents.SelectMany(document => document.Errors).Select(error => (error.Line, error.Column)), Is.EqualTo([(5, 3), (7, 4)]));
        Assert.That(documents[1].Root["b"]["c"].Source, Is.EqualTo(new TextPosition(5, 6) { EndLine = 5, EndColumn = 7 }).Using<TextPosition>((a, b) => a.ToString() == b.ToString()));
        Assert.That(((TextPosition)documents[1].Root["b"]["c"].Source!).Key.ToString(), Is.EqualTo("(5,3)"));
    }

    [Test]
    public void A_text_a_stream_and_a_file_read_alike()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "a: ü\n---\nb: 2\n");
        try
        {
            using var stream = File.OpenRead(path);
            foreach (var documents in new[] { YamlReader.ReadFile(path), YamlReader.Read(stream), YamlReader.Read(File.ReadAllText(path)), YamlReader.Read(File.ReadAllBytes(path)) })
                Assert.That(documents.Select(document => document.Root.Members[0].Value.Value), Is.EqualTo(["ü", (object)2L]));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestCase("a: {b: [1, {c: 2}], d: {}}", "a", 1, 27)]
    [TestCase("a: &x [ ]\nb: 1", "a", 1, 10)]
    [TestCase("a: [\n 1\n ]  # c", "a", 3, 3)]
    [TestCase("a: [b: {}]", "a", 1, 11)]
    public void What_stands_in_brackets_ends_behind_them(string text, string member, int line, int column)
    {
        var place = (TextPosition)YamlReader.Read(text).Single().Root[member].Source!;

        Assert.That((place.EndLine, place.EndColumn), Is.EqualTo((line, column)));
    }

    [Test]
    public void A_pair_in_a_list_has_no_brackets_of_its_own()
    {
        var pair = (TextPosition)YamlReader.Read("a: [b: {}]").Single().Root["a"].Items[0].Source!;

        Assert.That(pair.EndColumn, Is.EqualTo(10));
    }
}
