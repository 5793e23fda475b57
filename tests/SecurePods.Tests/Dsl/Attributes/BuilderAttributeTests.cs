using System.Reflection;
using System.Text.Json.Nodes;
using SecurePods.Annotations;
using SecurePods.Builders;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>
/// Every public method of every builder, generated or written by hand, sets what its attributes say and nothing else: the analyzers know no other way
/// to tell what a call does.
/// </summary>
public class BuilderAttributeTests
{
    const int Rounds = 8;

    /// <summary>A directory's size is that of a volume of the pod, which no path from the container reaches.</summary>
    const string OfThePod = "TempDirectory(sizeLimit)";

    static IEnumerable<TestCaseData> Builders => Kinds.Cases(BuilderTypes.All);

    [TestCaseSource(nameof(Builders))]
    public void A_call_sets_what_its_attributes_state_and_nothing_else(Type builder)
    {
        foreach (var method in BuilderTypes.MethodsOf(builder))
            for (var round = 0; round < Rounds; round++)
                AssertSetsWhatItStates(builder, method, RandomModels.Plain(new(round)));
    }

    [TestCaseSource(nameof(Builders))]
    public void Every_parameter_states_what_it_sets(Type builder)
    {
        var silent = BuilderTypes.MethodsOf(builder).SelectMany(method => method.GetParameters())
            .Where(parameter => !parameter.IsDefined(typeof(SetsAttribute)) && !parameter.IsDefined(typeof(SetsKeyAttribute)))
            .Select(parameter => $"{parameter.Member.Name}({parameter.Name})")
            .Where(parameter => parameter != OfThePod);
        Assert.That(silent, Is.Empty);
    }

    [TestCaseSource(nameof(Builders))]
    public void Every_field_has_a_method_that_sets_it_whole(Type builder)
    {
        var fields = RandomModels.PropertiesOf(BuilderTypes.ModelOf(builder)!).Select(property => property.GetCustomAttribute<SetsAttribute>()!.Path);
        var set = BuilderTypes.MethodsOf(builder).SelectMany(method => method.GetParameters()).SelectMany(parameter => parameter.GetCustomAttributes<SetsAttribute>()).Select(sets => sets.Path);
        Assert.That(fields.Except(set), Is.Empty);
    }

    [TestCaseSource(nameof(Builders))]
    public void A_method_returns_the_builder_itself(Type builder)
    {
        var random = RandomModels.Plain(new(0));
        foreach (var method in BuilderTypes.MethodsOf(builder))
        {
            var target = BuilderTypes.New(builder, new(), random.Of(BuilderTypes.ModelOf(builder)!));
            Assert.That(BuilderCall.Of(builder, method, random).Make(target), Is.SameAs(target), method.Name);
        }
    }

    static void AssertSetsWhatItStates(Type builder, MethodInfo method, RandomModels random)
    {
        var model = random.Of(BuilderTypes.ModelOf(builder)!);
        var call = BuilderCall.Of(builder, method, random);
        var context = new BuildContext();
        var target = BuilderTypes.New(builder, context, model);
        var expected = BuilderTypes.Build(target, context);
        var before = expected.ToJsonString();

        call.Make(target);
        StatedEffect.Apply(call, expected);
        var actual = BuilderTypes.Build(target, context);
        Settle(actual, expected);

        ModelJson.AssertEqual(actual, expected, $"{builder.Name}.{call}\non           {before}");
    }

    /// <summary>Puts what was found where the attributes do not say to what a field is set.</summary>
    static void Settle(JsonNode? actual, JsonNode? expected)
    {
        if (actual is JsonArray found && expected is JsonArray stated)
            for (var i = 0; i < Math.Min(found.Count, stated.Count); i++)
                Settle(found[i], stated[i]);
        if (actual is not JsonObject members || expected is not JsonObject statements)
            return;
        foreach (var (name, value) in members)
            if (statements[name] is JsonValue text && text.TryGetValue<string>(out var any) && any == StatedEffect.Any)
                statements[name] = value!.DeepClone();
            else
                Settle(value, statements[name]);
    }
}
