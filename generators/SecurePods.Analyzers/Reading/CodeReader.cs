using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>Goes through expressions, and reads every piece of a pod where it begins: at the outermost expression that shows it.</summary>
sealed class CodeReader(MemberReading reading)
{
    /// <summary>Reads the pieces in an expression, whatever they are there for.</summary>
    public void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call when reading.Calls.IsCreation(call):
            case IObjectCreationOperation or IWithOperation when reading.Facts.IsModel(operation.Type):
                reading.Objects.ReadPiece(operation);
                break;
            case IInvocationOperation call when Builds(call):
            case ISimpleAssignmentOperation or IConditionalAccessOperation when reading.Facts.IsBuilder(operation.Type):
                reading.Targets.Read(operation);
                break;
            case IConditionalAccessOperation access when reading.Facts.IsBuilder(access.Operation.Type):
                reading.Targets.Read(operation);
                break;
            case IInvocationOperation call when reading.Member.IsHelper(call.TargetMethod):
                if (!reading.Calls.Run(call))
                    VisitParts(call);
                break;
            case IParameterReferenceOperation parameter:
                reading.Scope.TargetOf(parameter.Parameter)?.Node.Escape();
                break;
            case ILocalReferenceOperation local:
                reading.Scope.TargetOf(local.Local)?.Node.Escape();
                break;
            case IAnonymousFunctionOperation lambda:
                reading.Statements.Branch(lambda, [[lambda.Body], []]);
                break;
            case IBlockOperation or IVariableDeclarationGroupOperation or IVariableDeclaratorOperation:
                reading.Statements.Execute(operation);
                break;
            default:
                VisitParts(operation);
                break;
        }
    }

    public void VisitParts(IOperation operation)
    {
        foreach (var part in operation.ChildOperations)
            Visit(part);
    }

    /// <summary>Whether the call changes an object that a builder builds.</summary>
    bool Builds(IInvocationOperation call)
    {
        if (reading.Facts.CallOf(call.TargetMethod) is not null || reading.Facts.IsBuilder(call.Instance?.Type))
            return true;
        foreach (var argument in call.Arguments)
            if (reading.Facts.IsBuilder(argument.Value.Type) || Configures(argument.Parameter?.Type))
                return true;
        return false;
    }

    bool Configures(ITypeSymbol? type) =>
        type is INamedTypeSymbol { DelegateInvokeMethod.Parameters: [var parameter, ..] } && reading.Facts.IsBuilder(parameter.Type);
}
