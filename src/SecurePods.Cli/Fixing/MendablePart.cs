using SecurePods.Cli.Editing;
using SecurePods.Yaml;

namespace SecurePods.Cli.Fixing;

/// <summary>A part of a file as it was read, with what can be mended of its objects.</summary>
sealed class MendablePart
{
    MendablePart(DocumentText source, IReadOnlyList<YamlDocument> wholes, IReadOnlyList<MendableObject> objects)
    {
        Source = source;
        Wholes = wholes;
        Objects = objects;
        Text = new(source);
    }

    public DocumentText Source { get; }

    public PartText Text { get; }

    public IReadOnlyList<YamlDocument> Wholes { get; }

    public IReadOnlyList<MendableObject> Objects { get; }

    /// <summary>Whether all of the text could be read.</summary>
    public bool IsReadable => Wholes.All(whole => whole.Errors.Count == 0);

    public static MendablePart Read(DocumentText source, FixSettings settings)
    {
        var wholes = YamlReader.ReadPart(source, 0).ToList();
        var objects = new List<MendableObject>();
        for (var whole = 0; whole < wholes.Count; whole++)
            foreach (var document in ManifestReader.Objects([wholes[whole]], path: null))
            {
                IReadOnlyList<Step> way = [.. Trees.WayTo(document.Root, wholes[whole].Root) ?? [], .. Step.Of(document.PathToPod ?? "")];
                objects.Add(new(objects.Count, document, whole, way, MendPlan.Of(document, settings)));
            }

        return new(source, wholes, objects);
    }

    /// <summary>The ways to mend, the best first.</summary>
    public IEnumerable<TextEdit[]> EditsOf(MendableObject one, Mend mend) => Edits.Of(Text, Wholes[one.Whole].Root, one.ChangeOf(mend), one.IndentStep);

    /// <summary>The part with edits made; null unless it then says just what it said before with these mends made, and those that share their text through an anchor.</summary>
    public MendablePart? With(IEnumerable<TextEdit> edits, IReadOnlyCollection<(MendableObject Object, Mend Mend)> made, FixSettings settings)
    {
        if (TextEdit.Apply(Source.Text, edits) is not { } text)
            return null;
        var expected = Wholes.Select(whole => whole.Root).ToList();
        foreach (var (one, mend) in made)
            foreach (var (other, like) in Sharing(one, mend))
                expected[other.Whole] = other.ChangeOf(like).Apply(expected[other.Whole]);

        var part = Read(Source with { Text = text }, settings);
        return part.IsReadable && part.Wholes.Count == expected.Count && part.Wholes.Zip(expected).All(pair => Trees.Same(pair.First.Root, pair.Second)) ? part : null;
    }

    /// <summary>The mend, and those like it whose text is the same: what an anchor names is there once, and an alias only points to it.</summary>
    IEnumerable<(MendableObject Object, Mend Mend)> Sharing(MendableObject one, Mend mend)
    {
        var change = one.ChangeOf(mend);
        var target = change.Target(Wholes[one.Whole].Root);
        var ways = new HashSet<string>();
        foreach (var other in Objects.Where(other => other.Whole == one.Whole))
            foreach (var like in other.Mends.Where(like => like.Change is not null))
            {
                var its = other.ChangeOf(like);
                if (its.IsLike(change) && ReferenceEquals(its.Target(Wholes[other.Whole].Root), target) && ways.Add(string.Join('/', its.Way)))
                    yield return (other, like);
            }
    }
}
