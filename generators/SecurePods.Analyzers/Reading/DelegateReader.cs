using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>Runs what configures an object: a lambda, a method group, or either in a variable or a field that never changes.</summary>
sealed class DelegateReader(MemberReading reading)
{
    public void Run(IOperation configure, Target target)
    {
        var code = configure.Unwrap(reading.Facts);
        if (!reading.Enter())
        {
            reading.Escape(target.Node, Origin.Of(configure));
            return;
        }

        Run(code, configure, target);
        reading.Leave();
    }

    void Run(IOperation code, IOperation configure, Target target)
    {
        switch (code)
        {
            case IAnonymousFunctionOperation { Symbol: { IsAsync: false, Parameters: [var parameter] } } lambda:
                Run(lambda.Body, parameter, target);
                break;
            case IMethodReferenceOperation { Method.Parameters.Length: 1 } group when reading.Follow(group.Method) is { } body:
                Run(body, group.Method.OriginalDefinition.Parameters[0], target);
                break;
            case ILocalReferenceOperation local when reading.Follow(local.Local) is { } value:
                Run(value, target);
                break;
            case IMemberReferenceOperation member when reading.Values.InitializerOf(member) is { } value:
                Run(value, target);
                break;
            case IParameterReferenceOperation parameter when reading.Scope.ValueOf(parameter.Parameter) is { } argument:
                Run(argument, target);
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                Run(reading.Choices.Take(code.Syntax, 2) == 0 ? conditional.WhenTrue : otherwise, target);
                break;
            case IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } }:
                break;
            default:
                reading.Escape(target.Node, Origin.Of(configure));
                reading.Code.VisitParts(configure);
                break;
        }
    }

    void Run(IOperation body, IParameterSymbol parameter, Target target)
    {
        var outer = reading.Scope.TargetOf(parameter);
        reading.Scope.Bind(parameter, target);
        reading.Statements.Run(body);
        reading.Scope.Unbind(parameter);
        if (outer is { } known)
            reading.Scope.Bind(parameter, known);
    }
}
