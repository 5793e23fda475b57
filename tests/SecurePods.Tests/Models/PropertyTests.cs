using System.Reflection;
using System.Text.Json.Nodes;
using SecurePods.Annotations;

namespace SecurePods.Tests.Models;

/// <summary>What a property's attribute says that it sets is what it sets: the analyzers believe it.</summary>
public class PropertyTests
{
    static IEnumerable<TestCaseData> Types => Kinds.Cases(Kinds.Models.Where(type => !RandomModels.IsUnion(type)));

    [TestCaseSource(nameof(Types))]
    public void Each_property_sets_the_field_that_it_states_and_no_other(Type type)
    {
        var random = RandomModels.Plain(new(1));
        var empty = Fields(Activator.CreateInstance(type)!);
        foreach (var property in RandomModels.PropertiesOf(type))
        {
            var model = Activator.CreateInstance(type)!;
            property.SetValue(model, random.Of(property.PropertyType));
            Assert.That(Fields(model).Except(empty), Is.EqualTo(new[] { property.GetCustomAttribute<SetsAttribute>()?.Path }), property.Name);
        }
    }

    [TestCaseSource(nameof(Types))]
    public void Each_type_names_its_type_of_the_schema_as_its_builder_does(Type type)
    {
        var name = type.GetCustomAttribute<SchemaTypeAttribute>()?.Name;
        Assert.That(name, Does.EndWith("." + type.Name));
        Assert.That(type.Assembly.GetType(type.FullName + "Builder")!.GetCustomAttribute<SchemaTypeAttribute>()?.Name, Is.EqualTo(name));
    }

    static IEnumerable<string> Fields(object model) => ((JsonObject)ModelJson.Of((IModel)model)).Select(member => member.Key);
}
