using System.Reflection;
using SecurePods.Annotations;

namespace SecurePods.Cli.Importing.Api;

/// <summary>A parameter of a builder's method, and what it sets.</summary>
sealed class MethodParameter
{
    public MethodParameter(ParameterInfo parameter)
    {
        Name = parameter.Name!;
        Type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        IsOptional = parameter.HasDefaultValue;
        Default = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        IsParams = parameter.IsDefined(typeof(ParamArrayAttribute));
        KeyOf = parameter.GetCustomAttribute<SetsKeyAttribute>() is { } key ? [.. StatedPath.Parse(key.Path), StatedPath.Entry] : null;
        Paths = [.. parameter.GetCustomAttributes<SetsAttribute>().Select(sets => StatedPath.Parse(sets.Path))];
    }

    public string Name { get; }

    public Type Type { get; }

    public bool IsOptional { get; }

    public object? Default { get; }

    public bool IsParams { get; }

    /// <summary>The entry whose key it is; null of a parameter that is no key.</summary>
    public string[]? KeyOf { get; }

    public string[][] Paths { get; }

    /// <summary>The builder that it configures; null of a value.</summary>
    public Type? Configured => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(Action<>) ? Type.GetGenericArguments()[0] : null;

    /// <summary>Every place that it speaks of.</summary>
    public IEnumerable<string[]> Places => KeyOf is null ? Paths : [KeyOf];
}
