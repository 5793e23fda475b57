using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Reads calls: what a builder's method sets, what <c>Create</c> makes, what a method of this file returns.</summary>
sealed class CallReader(MemberReading reading)
{
    public bool IsCreation(IOperation operation) =>
        operation is IInvocationOperation call && reading.Facts.CallOf(call.TargetMethod) is { Creates: true };

    /// <summary>What the call says of the object that its receiver builds.</summary>
    public void Apply(IInvocationOperation call, CallFacts facts, Target target)
    {
        var site = new CallSite(call);
        Note(site, facts, target);

        var writer = WriterOf(site, facts, target);
        foreach (var constant in facts.Constants)
            SetConstant(writer, constant, site, target);
        foreach (var parameter in facts.Parameters)
            if (!IsDelegate(call, parameter))
                SetArgument(writer, parameter, site, target);
        // Whatever else the call sets, it sets before it hands the object on.
        foreach (var parameter in facts.Parameters)
            if (IsDelegate(call, parameter) && site.Argument(parameter.Ordinal) is { } argument)
                foreach (var path in parameter.Paths)
                    reading.Delegates.Run(argument.Value, target with { Node = writer.Open(path, site.Name), Type = TypeConfigured(argument) });
        VisitOthers(call, facts);
    }

    /// <summary>The finished object of a <c>Create</c>.</summary>
    public Node ReadCreation(IInvocationOperation call, Piece piece)
    {
        var type = reading.Facts.TypeOf(call.Type);
        var node = Node.Object(Origin.OfName(call));
        Apply(call, reading.Facts.CallOf(call.TargetMethod)!, new(node, type, piece));
        piece.IsComplete = true;
        return Finishing.Finish(node, type, piece);
    }

    /// <summary>The value that a call returns, if it can be read.</summary>
    public Node? ReadResult(IInvocationOperation call, Origin origin)
    {
        if (IsCreation(call))
            return ReadCreation(call, new(reading.Facts.TypeOf(call.Type), origin, Node.Absent));
        return Call(call, result => result is null ? null : reading.Values.Read(result, result.ConstantValue.HasValue ? origin : Origin.Of(result)));
    }

    /// <summary>Runs a method of this file for what it does; false if its code cannot be seen.</summary>
    public bool Run(IInvocationOperation call) => Call<object>(call, returned =>
    {
        if (returned is not null)
            reading.Code.Visit(returned);
        return call;
    }) is not null;

    /// <summary>Runs a method of this file with the call's arguments, and reads what it returns; nothing if its code cannot be seen.</summary>
    public T? Call<T>(IInvocationOperation call, Func<IOperation?, T?> read)
    {
        if (reading.Follow(call.TargetMethod) is not { } body || !reading.Enter())
            return default;

        var parameters = call.TargetMethod.OriginalDefinition.Parameters;
        var targets = call.Arguments.Select(argument => IsPassed(argument.Parameter?.Type) ? reading.Targets.Read(argument.Value) : (Target?)null).ToList();
        for (var i = 0; i < call.Arguments.Length; i++)
            if (call.Arguments[i] is { Parameter: { } parameter } argument)
                Bind(parameters[parameter.Ordinal], argument, targets[i]);
        var result = reading.Statements.RunFor(body, read);
        foreach (var argument in call.Arguments)
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && !IsPassed(parameter.Type) && !reading.Scope.IsRead(parameters[parameter.Ordinal]))
                reading.Code.Visit(argument.Value);
        foreach (var parameter in parameters)
            reading.Scope.Unbind(parameter);
        reading.Leave();
        return result;
    }

    /// <summary>Whether what a method does with its argument, it does to the caller's object.</summary>
    bool IsPassed(ITypeSymbol? type) => reading.Facts.IsBuilder(type) || reading.Facts.IsMutable(type);

    void Bind(IParameterSymbol parameter, IArgumentOperation argument, Target? target)
    {
        if (target is { } bound)
            reading.Scope.Bind(parameter, bound);
        else
            reading.Scope.Bind(parameter, argument.Value);
    }

    static void Note(CallSite site, CallFacts facts, Target target)
    {
        if (facts.WaivedRule >= 0 && WaiverWords.AreValid(site, facts, target.Piece))
            target.Piece.Waive(new(Finishing.IsPod(target.Type) ? null : target.Node.Source, RuleOf(site.Argument(facts.WaivedRule)), site.Name));
        if (facts.ReportedRule is { } reported)
            target.Piece.Report(reported, site.Name);
        if (facts.NoSecureDefaults)
            target.Piece.NoSecureDefaults = true;
    }

    static string? RuleOf(IArgumentOperation? argument) => argument?.Value.ConstantValue is { HasValue: true, Value: string rule } ? rule : null;

    PathWriter WriterOf(CallSite site, CallFacts facts, Target target)
    {
        var builder = site.Receiver?.Type as INamedTypeSymbol;
        return new(
            target.Node,
            list => builder is null ? null : reading.Facts.KeyOf(builder, list),
            field => ValueSetting(field, site, facts),
            site.Argument(facts.Key) is { } key ? reading.Values.Read(key.Value, site.OriginOf(key)) : null,
            reading.IsStrict);
    }

    /// <summary>What the call sets a field to, by its path without brackets.</summary>
    Node? ValueSetting(string field, CallSite site, CallFacts facts)
    {
        foreach (var parameter in facts.Parameters)
            foreach (var path in parameter.Paths)
                if (string.Join(".", path.Steps.Select(step => step.Name)) == field && site.Argument(parameter.Ordinal) is { } argument)
                    return reading.Values.Read(argument.Value, site.OriginOf(argument));
        return null;
    }

    void SetConstant(PathWriter writer, ConstantFacts constant, CallSite site, Target target)
    {
        if (constant.Value is null)
            writer.Open(constant.Path, site.Name);
        else
            Set(writer, constant.Path, Constants.Scalar(constant.Value, type: null, reading.Facts, site.Name), site.Name, target);
    }

    void SetArgument(PathWriter writer, ParameterFacts parameter, CallSite site, Target target)
    {
        if (site.Argument(parameter.Ordinal) is not { } argument)
            return;
        var origin = site.OriginOf(argument);
        var value = reading.Values.Read(argument.Value, origin);
        if (value.Kind == NodeKind.Absent)
            return;
        foreach (var path in parameter.Paths)
            Set(writer, path, value, origin, target);
    }

    static void Set(PathWriter writer, SetPath path, Node value, Origin origin, Target target)
    {
        if (path.SetsEachItem)
            target.Piece.Add(new(target.Node, path, value));
        else
            writer.Set(path, value, origin);
    }

    /// <summary>Arguments that set nothing may still hold pieces of pods, or hand builders on.</summary>
    void VisitOthers(IInvocationOperation call, CallFacts facts)
    {
        foreach (var argument in call.Arguments)
            if (argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter }
                && !(call.TargetMethod.IsExtensionMethod && parameter.Ordinal == 0)
                && parameter.Ordinal != facts.Key
                && !facts.Parameters.Any(known => known.Ordinal == parameter.Ordinal))
                reading.Code.Visit(argument.Value);
    }

    static bool IsDelegate(IInvocationOperation call, ParameterFacts parameter) =>
        call.TargetMethod.Parameters[parameter.Ordinal].Type.TypeKind == TypeKind.Delegate;

    string? TypeConfigured(IArgumentOperation argument) =>
        argument.Parameter?.Type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: [var configured, ..] } ? reading.Facts.TypeOf(configured.Type) : null;
}
