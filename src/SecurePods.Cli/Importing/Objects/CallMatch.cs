using SecurePods.Cli.Importing.Api;
using SecurePods.Views;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>A method that says all of a value: its arguments, and what is left for the lambdas among them.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The arguments that are given.</param>
sealed record CallMatch(BuilderMethod Method, IReadOnlyList<CallArgument> Arguments)
{
    /// <summary>How well it says it; the least is the best: plain arguments before lambdas before records, then the fewest words.</summary>
    public (int, int, int, int, int) Rank => (
        Arguments.Any(argument => argument.IsRecord) ? 2 : Arguments.Any(argument => argument.IsLambda) ? 1 : 0,
        Arguments.Sum(argument => argument.Left is null ? 0 : Leaves(argument.Left)),
        -Method.Anchor.Length,
        Arguments.Count,
        Method.Name.Length);

    /// <summary>The call of a method that says this value and nothing else; null if it cannot.</summary>
    /// <param name="method">The method.</param>
    /// <param name="place">The value's place.</param>
    /// <param name="value">The value.</param>
    /// <param name="key">Its key, if it is the entry of a map.</param>
    public static CallMatch? Of(BuilderMethod method, string[] place, Node value, string? key = null)
    {
        Node? left = value;
        var arguments = new List<CallArgument>();
        foreach (var parameter in method.Parameters.Where(parameter => parameter.Configured is null))
        {
            if (parameter.KeyOf is not null)
            {
                arguments.Add(new(parameter, Node.Scalar(key!), null));
                continue;
            }

            var nodes = parameter.Paths.Select(path => Tree.At(value, path.AsSpan(place.Length))).ToList();
            if (nodes.TrueForAll(node => node.Kind == NodeKind.Absent && node.Source is null))
            {
                if (!parameter.IsOptional)
                    return null;
                continue;
            }

            if (!nodes.TrueForAll(node => node.Kind != NodeKind.Absent && Tree.AreEqual(node, nodes[0])) || (parameter.IsOptional && Equals(nodes[0].Value, parameter.Default)))
                return null;
            arguments.Add(new(parameter, nodes[0], null));
            foreach (var path in parameter.Paths)
                left = left is null ? null : Tree.Without(left, path.AsSpan(place.Length));
        }

        foreach (var parameter in method.Parameters.Where(parameter => parameter.Configured is not null))
        {
            var path = parameter.Paths[0].AsSpan(place.Length);
            if (Tree.At(value, path).Kind != NodeKind.Object)
                return null;
            var rest = left is null ? Node.Absent : Tree.At(left, path);
            if (rest.Kind == NodeKind.Absent && parameter.IsOptional)
                continue;
            arguments.Add(new(parameter, Tree.At(value, path), rest));
            left = left is null ? null : Tree.Without(left, path);
        }

        foreach (var (path, constant) in method.Constants)
        {
            var relative = path.AsSpan(place.Length);
            var node = Tree.At(value, relative);
            var rest = left is null ? Node.Absent : Tree.At(left, relative);
            if (constant is null ? node.Kind != NodeKind.Object || rest.Members.Count > 0 : !Equals(node.Value, constant))
                return null;
            left = left is null ? null : Tree.Without(left, relative);
        }

        return left is null ? new(method, [.. arguments.OrderBy(argument => ((IList<MethodParameter>)method.Parameters).IndexOf(argument.Parameter))]) : null;
    }

    static int Leaves(Node node) => node.Members.Count + node.Items.Count == 0 ? 1 : node.Members.Sum(member => Leaves(member.Value)) + node.Items.Sum(Leaves);
}

/// <summary>An argument of a call.</summary>
/// <param name="Parameter">Its parameter.</param>
/// <param name="Value">The value that it says.</param>
/// <param name="Left">What a lambda is left to say; null of another argument.</param>
sealed record CallArgument(MethodParameter Parameter, Node Value, Node? Left)
{
    public bool IsLambda => Parameter.Configured is not null;

    /// <summary>Whether it takes a record, or a list where the items may be given one by one.</summary>
    public bool IsRecord => !IsLambda && Parameter.KeyOf is null && (Value.Kind == NodeKind.Object || (Value.Kind == NodeKind.List && !Parameter.IsParams));
}
