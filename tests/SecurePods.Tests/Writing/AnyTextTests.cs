using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.RepresentationModel;

namespace SecurePods.Tests.Writing;

public class AnyTextTests
{
    static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true);

    [Test]
    public void Any_text_comes_back_from_yaml_as_the_same_string_wherever_it_stands() =>
        Prop.ForAll(Texts.Arbitrary, text =>
        {
            var places = Everywhere.In(Read(Written.Yaml(w => Everywhere.Write(w, text)))).ToList();
            return places.Count == 12 && places.TrueForAll(place => place.Value == text && YamlTypes.IsString(place));
        }).Check(Many);

    [Test]
    public void Any_text_comes_back_from_json_as_the_same_string_wherever_it_stands() =>
        Prop.ForAll(Texts.Arbitrary, text =>
        {
            using var json = JsonDocument.Parse(Written.Json(w => Everywhere.Write(w, text)));
            var places = Everywhere.In(json.RootElement).ToList();
            return places.Count == 12 && places.TrueForAll(place => place == text);
        }).Check(Many);

    [Test]
    public void Several_texts_beside_each_other_keep_apart() =>
        Prop.ForAll(Arb.From(Texts.Any.ArrayOf(6)), texts =>
        {
            var root = Read(Written.Yaml(w =>
            {
                w.BeginObject();
                w.Field("texts"u8);
                w.BeginList();
                foreach (var text in texts)
                    w.Value(text);
                w.EndList();
                w.EndObject();
            }));
            return ((YamlSequenceNode)root["texts"]).Select(node => ((YamlScalarNode)node).Value).SequenceEqual(texts);
        }).Check(Many);

    [Test]
    public void Lines_end_alike_and_hold_no_character_that_is_not_printable() =>
        Prop.ForAll(Texts.Arbitrary, text =>
        {
            var yaml = Written.Yaml(w => Everywhere.Write(w, text));
            return yaml.EndsWith('\n') && !yaml.Any(IsUnprintable);
        }).Check(Many);

    static bool IsUnprintable(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t'))
        || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF') or (>= '\u202A' and <= '\u202E');

    static YamlNode Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Single().RootNode;
    }
}
