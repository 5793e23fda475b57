using System.Reflection;
using SecurePods.Annotations;

namespace SecurePods.Cli.Importing.Api;

/// <summary>A method of a builder, as far as its attributes state all that it sets.</summary>
sealed class BuilderMethod
{
    BuilderMethod(MethodInfo method, MethodParameter[] parameters)
    {
        Name = method.Name;
        Parameters = parameters;
        Constants = [.. method.GetCustomAttributes<SetsAttribute>().Select(sets => (StatedPath.Parse(sets.Path), sets.Value))];
        Anchor = Common([.. parameters.SelectMany(parameter => parameter.Places), .. Constants.Select(constant => constant.Path)]);
    }

    public string Name { get; }

    public IReadOnlyList<MethodParameter> Parameters { get; }

    /// <summary>What every call sets; without a value, an object that is there whatever is in it.</summary>
    public IReadOnlyList<(string[] Path, object? Value)> Constants { get; }

    /// <summary>The place that all it sets is within.</summary>
    public string[] Anchor { get; }

    /// <summary>The method; null if it sets what no attribute states.</summary>
    public static BuilderMethod? Of(MethodInfo method)
    {
        if (method.IsDefined(typeof(WaivesAttribute)) || method.IsDefined(typeof(NoSecureDefaultsAttribute)))
            return null;
        var parameters = method.GetParameters().Select(parameter => new MethodParameter(parameter)).ToArray();
        var areStated = parameters.Length > 0 && parameters.All(parameter => parameter.Places.Any() && parameter.Places.All(path => !path.Contains("[*]")));
        return areStated ? new(method, parameters) : null;
    }

    static string[] Common(IReadOnlyList<string[]> paths)
    {
        var length = paths.Min(path => path.Length);
        while (!paths.All(path => path.AsSpan(0, length).SequenceEqual(paths[0].AsSpan(0, length))))
            length--;
        return paths[0][..length];
    }
}
