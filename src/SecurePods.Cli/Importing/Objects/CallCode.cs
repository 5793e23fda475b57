using SecurePods.Cli.Importing.Api;
using SecurePods.Cli.Importing.Code;
using SecurePods.Views;

namespace SecurePods.Cli.Importing.Objects;

using Node = Views.Node;

/// <summary>The calls of a builder that say an object.</summary>
/// <param name="names">The names of types.</param>
sealed class CallCode(TypeNames names)
{
    readonly ValueCode _values = new(names);

    public List<Call> Of(Type type, Node node, LambdaNames lambdas)
    {
        var builder = BuilderType.Of(type);
        var calls = new List<Call>();
        foreach (var member in node.Members)
            AddMember(calls, builder, member, lambdas);
        return calls;
    }

    void AddMember(List<Call> calls, BuilderType builder, KeyValuePair<string, Node> member, LambdaNames lambdas)
    {
        var first = calls.Count;
        if (member.Key == ExtraCalls.Member)
            calls.AddRange(ExtraCalls.Of(member.Value));
        else if (builder.IsObject && member.Key is "metadata" or "spec" && member.Value.Members.Count > 0 && builder.Has(member.Key))
            AddParts(calls, builder, member, lambdas);
        else if (!TryAdd(calls, builder, [member.Key], member.Value, lambdas))
            calls.Add(Marked(new("UnknownField", [("", new Atom(Literal.Quoted(member.Key))), ("", ValueCode.OfJson(member.Value))]), member.Value));
        if (calls.Count > first)
            Say(calls[first], Mark.Of(member.Value));
    }

    /// <summary>The fields of metadata or spec, whose methods the object's own builder has too.</summary>
    void AddParts(List<Call> calls, BuilderType builder, KeyValuePair<string, Node> whole, LambdaNames lambdas)
    {
        var rest = Node.Object();
        foreach (var part in whole.Value.Members)
            if (!TryAdd(calls, builder, [whole.Key, part.Key], part.Value, lambdas))
                rest.Set(part.Key, part.Value);
        if (rest.Members.Count > 0 && !TryAdd(calls, builder, [whole.Key], rest, lambdas))
            throw new UnsayableException(whole.Key);
    }

    bool TryAdd(List<Call> calls, BuilderType builder, string[] place, Node value, LambdaNames lambdas)
    {
        if (!builder.Has(place))
            return false;
        var first = calls.Count;
        if (TryAddItems(calls, builder, place, value, lambdas) || TryAddEntries(calls, builder, place, value, lambdas))
        {
            Say(calls[first], Mark.Of(value));
            return true;
        }

        AddDeep(calls, builder, place, ref value, lambdas);
        if (value.Kind == NodeKind.Absent)
            return true;
        if (Best(builder.Within(place).Where(method => !IsOfPart(method, place)).Select(method => CallMatch.Of(method, place, value))) is not { } match)
            return calls.Count > first;
        calls.Insert(first, ToCall(match, value, lambdas));
        return true;
    }

    /// <summary>What a method reaches far below, such as a CronJob's pod, is said by it; the rest by others.</summary>
    void AddDeep(List<Call> calls, BuilderType builder, string[] place, ref Node value, LambdaNames lambdas)
    {
        foreach (var method in builder.Within(place))
        {
            if (method.Anchor.Length < place.Length + 2 || method.Parameters is not [{ Configured: not null }] || Tree.At(value, method.Anchor.AsSpan(place.Length)) is not { Kind: NodeKind.Object } part)
                continue;
            calls.Add(ToCall(CallMatch.Of(method, method.Anchor, part)!, part, lambdas));
            value = Tree.Without(value, method.Anchor.AsSpan(place.Length)) ?? Node.Absent;
        }
    }

    bool TryAddItems(List<Call> calls, BuilderType builder, string[] place, Node value, LambdaNames lambdas)
    {
        string[] item = [.. place, StatedPath.Item];
        if (value.Kind != NodeKind.List || value.Items.Count == 0 || !builder.Has(item))
            return false;
        if (value.Items.All(child => child.Kind == NodeKind.Scalar))
            return TryAddTexts(calls, builder, place, item, value);
        var key = builder.KeyOfItems(item);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var matches = new List<CallMatch>();
        foreach (var child in value.Items)
        {
            var isNew = key is null || (child[key].Value is string text && seen.Add(text));
            var methods = builder.Within(item).Where(method => isNew || IsAppending(method, item));
            if (Best(methods.Select(method => CallMatch.Of(method, item, child))) is not { } match)
                return false;
            matches.Add(match);
        }

        calls.AddRange(matches.Zip(value.Items, (match, child) => ToCall(match, child, lambdas)));
        return true;
    }

    /// <summary>A list of scalars is one call, by the method that replaces or the one that appends.</summary>
    bool TryAddTexts(List<Call> calls, BuilderType builder, string[] place, string[] item, Node value)
    {
        var method = builder.At(place).Concat(builder.At(item)).FirstOrDefault(method => method.Parameters is [{ IsParams: true }]);
        if (method is null)
            return false;
        calls.Add(ToCall(new(method, [new(method.Parameters[0], value, null)]), value, new()));
        return true;
    }

    bool TryAddEntries(List<Call> calls, BuilderType builder, string[] place, Node value, LambdaNames lambdas)
    {
        string[] entry = [.. place, StatedPath.Entry];
        if (value.Kind != NodeKind.Object || value.Members.Count == 0 || !builder.At(entry).Any())
            return false;
        foreach (var member in value.Members)
        {
            string[] own = [.. place, $"{{{member.Key}}}"];
            var matches = builder.At(entry).Select(method => CallMatch.Of(method, entry, member.Value, member.Key)).Concat(builder.At(own).Select(method => CallMatch.Of(method, own, member.Value)));
            calls.Add(ToCall(Best(matches) ?? throw new UnsayableException(member.Key), member.Value, lambdas));
        }

        return true;
    }

    Call ToCall(CallMatch match, Node said, LambdaNames lambdas)
    {
        var arguments = new List<(string, Expression)>();
        var isInOrder = true;
        string? behind = null;
        foreach (var argument in match.Arguments)
        {
            var prefix = argument.Parameter is { IsOptional: true, Configured: null } || !isInOrder ? argument.Parameter.Name + ": " : "";
            if (argument.Parameter.IsParams)
                arguments.AddRange(argument.Value.Items.Select(item => ("", _values.Of(argument.Parameter.Type.GetElementType()!, item))));
            else
                arguments.Add((prefix, ToExpression(match, argument, lambdas, ref behind)));
            isInOrder &= prefix.Length == 0;
        }

        return Marked(new(match.Method.Name, arguments) { Behind = behind }, said);
    }

    Expression ToExpression(CallMatch match, CallArgument argument, LambdaNames lambdas, ref string? behind)
    {
        if (argument.Parameter.KeyOf is not null)
            return new Atom(Literal.Quoted((string)argument.Value.Value!));
        if (argument.Left is not { } left)
            return _values.Of(argument.Parameter.Type, argument.Value);
        var (name, within) = lambdas.Next(match.Method.Name);
        var calls = Of(argument.Parameter.Configured!, left, within);
        behind = Lambda.TakeBehind(calls);
        return new Lambda(name, calls);
    }

    /// <summary>The call with all that is to be said of its value and was not said at a call within.</summary>
    static Call Marked(Call call, Node said)
    {
        foreach (var mark in Mark.All(said).ToList())
            Say(call, mark);
        return call;
    }

    static void Say(Call call, Mark? mark)
    {
        if (mark is null)
            return;
        call.Before.AddRange(mark.Comments);
        mark.Comments.Clear();
        if (mark.Rules.Count > 0)
            call.Behind = string.Join(", ", (call.Behind?.Split(", ") ?? []).Concat(mark.Rules).Distinct().Order(StringComparer.Ordinal));
        mark.Rules.Clear();
    }

    static CallMatch? Best(IEnumerable<CallMatch?> matches) => matches.OfType<CallMatch>().OrderBy(match => match.Rank).ThenBy(match => match.Method.Name, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Whether a method sets an item or an entry of the place, and not the place itself.</summary>
    static bool IsOfPart(BuilderMethod method, string[] place) => method.Anchor.Length > place.Length && method.Anchor[place.Length] is [('[' or '{'), ..];

    /// <summary>Whether every call appends: it takes the item as a whole.</summary>
    static bool IsAppending(BuilderMethod method, string[] item) => method.Parameters is [{ Paths: [var path] }] && path.Length == item.Length;
}
