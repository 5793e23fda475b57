using System.Reflection;
using SecurePods.Generators.Tests.Running;

namespace SecurePods.Generators.Tests.Pipeline;

/// <summary>What the compiler keeps between runs must not keep its own past alive, and must compare by value.</summary>
public sealed class PipelineModelTests
{
    static readonly Generation Run = Generation.OfRepository(Generation.Models);

    [TestCaseSource(typeof(Steps), nameof(Steps.Names))]
    public void A_step_hands_out_nothing_of_the_compilers(string step)
    {
        var types = new HashSet<Type>();
        foreach (var (value, _) in Run.Outputs(step))
            Collect(value, types, new(ReferenceEqualityComparer.Instance));

        Assert.That(types, Is.Not.Empty);
        Assert.That(types.Where(type => type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(typeof(Steps), nameof(Steps.Names))]
    public void A_step_hands_out_what_is_equal_by_value(string step)
    {
        var pairs = Run.Outputs(step).Zip(Generation.OfRepository(Generation.Models).Outputs(step), (one, other) => (One: one.Value, Other: other.Value)).ToList();

        Assert.That(pairs, Is.Not.Empty);
        Assert.That(pairs.Where(pair => !pair.One.Equals(pair.Other) || pair.One.GetHashCode() != pair.Other.GetHashCode()), Is.Empty);
    }

    /// <summary>The types of everything that a value holds.</summary>
    static void Collect(object? value, HashSet<Type> types, HashSet<object> seen)
    {
        if (value is null || !seen.Add(value))
            return;
        var type = value.GetType();
        types.Add(type);
        if (type.IsPrimitive || value is string)
            return;
        if (value is Array array)
        {
            foreach (var item in array)
                Collect(item, types, seen);
            return;
        }

        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                if (!field.FieldType.IsPointer)
                    Collect(field.GetValue(value), types, seen);
    }
}
