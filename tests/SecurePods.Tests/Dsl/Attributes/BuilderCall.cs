using System.Reflection;
using SecurePods.Tests.Models;

namespace SecurePods.Tests.Dsl.Attributes;

/// <summary>A call of a builder's method with random arguments; an argument that configures an object is a call of its builder.</summary>
sealed class BuilderCall
{
    const int Deepest = 2;

    /// <summary>What is called of a builder that can set nothing.</summary>
    static readonly MethodInfo Nothing = typeof(object).GetMethod(nameof(ToString))!;

    readonly object?[] _values;
    readonly BuilderCall?[] _nested;

    BuilderCall(Type builder, MethodInfo method, object?[] values, BuilderCall?[] nested)
    {
        Builder = builder;
        Method = method;
        Parameters = method.GetParameters();
        _values = values;
        _nested = nested;
    }

    public Type Builder { get; }

    public MethodInfo Method { get; }

    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>The argument: null, a value, or a call.</summary>
    public object? Argument(int index) => _nested[index] ?? _values[index];

    public object? Argument(Func<ParameterInfo, bool> which) =>
        Parameters.Select((parameter, i) => which(parameter) ? Argument(i) : null).FirstOrDefault(argument => argument is not null);

    public static BuilderCall Of(Type builder, MethodInfo method, RandomModels random, int depth = 0)
    {
        var parameters = method.GetParameters();
        var values = new object?[parameters.Length];
        var nested = new BuilderCall?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            if (parameters[i].HasDefaultValue && random.Random.Next(2) == 0)
                values[i] = parameters[i].DefaultValue;
            else if (IsConfigure(type))
                values[i] = Configure(type, nested[i] = Of(type.GetGenericArguments()[0], random, depth + 1));
            else
                values[i] = Value(type, random);
        }

        return new(builder, method, values, nested);
    }

    public object? Make(object builder) => Method.Invoke(builder, _values);

    public override string ToString() =>
        $"{Method.Name}({string.Join(", ", Parameters.Select((parameter, i) => $"{parameter.Name}: {_nested[i]?.ToString() ?? Show(_values[i])}"))})";

    static BuilderCall Of(Type builder, RandomModels random, int depth)
    {
        var methods = BuilderTypes.MethodsOf(builder).Where(method => depth < Deepest || !method.GetParameters().Any(p => IsConfigure(p.ParameterType))).ToList();
        return methods.Count == 0 ? new(builder, Nothing, [], []) : Of(builder, methods[random.Random.Next(methods.Count)], random, depth);
    }

    static bool IsConfigure(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Action<>);

    static object Configure(Type action, BuilderCall call) =>
        typeof(BuilderCall).GetMethod(nameof(Making), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(action.GetGenericArguments()).Invoke(null, [call])!;

    static Action<T> Making<T>(BuilderCall call) => builder => call.Make(builder!);

    /// <summary>Sequences are given as the model's own lists and maps.</summary>
    static object Value(Type type, RandomModels random)
    {
        if (type.IsArray)
            return ((System.Collections.IEnumerable)random.Of(typeof(ValueList<>).MakeGenericType(type.GetElementType()!))).Cast<object>().ToArray() is var items
                ? Typed(items, type.GetElementType()!) : null!;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IEnumerable<>))
            return random.Of(type);
        var item = type.GetGenericArguments()[0];
        return item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? random.Of(typeof(ValueMap<>).MakeGenericType(item.GetGenericArguments()[1]))
            : random.Of(typeof(ValueList<>).MakeGenericType(item));
    }

    static Array Typed(object[] items, Type element)
    {
        var array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return array;
    }

    static string Show(object? value) => value switch
    {
        null => "null",
        IModel model => ModelJson.Of(model).ToJsonString(),
        System.Collections.IEnumerable items and not string => $"[{string.Join(", ", items.Cast<object>())}]",
        _ => value.ToString() ?? "",
    };
}
