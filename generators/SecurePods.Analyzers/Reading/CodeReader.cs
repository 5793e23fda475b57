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
            case IInvocationOperation addition when reading.Member.IsAddition(addition):
            case IAssignmentOperation or IIncrementOrDecrementOperation or IInvocationOperation when reading.Changes.Read(operation):
                break;
            case IPropertyReferenceOperation when reading.Places.IsPlace(operation):
                VisitPlace(operation);
                break;
            case IInvocationOperation call when reading.Calls.IsCreation(call):
            case IObjectCreationOperation or IWithOperation when reading.Facts.IsModel(operation.Type):
                reading.Objects.ReadPiece(operation);
                break;
            case IInvocationOperation call when Builds(call):
                var built = reading.Targets.Read(call);
                if (IsHandedOn(call))
                    reading.Escape(built.Node, Origin.Of(call));
                break;
            case ISimpleAssignmentOperation or IConditionalAccessOperation when reading.Facts.IsBuilder(operation.Type):
            case ISimpleAssignmentOperation { Target: not IDiscardOperation } when reading.Facts.IsMutable(operation.Type):
                reading.Targets.Read(operation);
                break;
            case IConditionalAccessOperation access when reading.Facts.IsMutable(access.Operation.Type) || reading.Places.IsPlace(access.Operation):
                reading.Scope.Push(reading.Places.Find(access.Operation) ?? reading.Targets.Read(access.Operation));
                Visit(access.WhenNotNull);
                reading.Scope.Pop();
                break;
            case IInvocationOperation call when TakesModel(call) && reading.Calls.Run(call):
                break;
            case IConditionalAccessOperation access when reading.Facts.IsBuilder(access.Operation.Type):
                reading.Targets.Read(operation);
                break;
            case IInvocationOperation call when reading.Member.IsHelper(call.TargetMethod):
                if (!reading.Calls.Run(call))
                    VisitParts(call);
                break;
            case IParameterReferenceOperation or ILocalReferenceOperation or IFieldReferenceOperation when reading.Places.Find(operation) is { } used:
                if (!reading.Facts.IsMutable(operation.Type) || !Escaping.IsHarmless(operation, reading.Facts))
                    reading.Escape(used.Node, Origin.Of(operation));
                break;
            case IIsPatternOperation { Pattern: var pattern } test when Declared(pattern) is { } local && reading.Facts.IsMutable(local.Type):
                reading.Scope.Bind(local, reading.Targets.Read(test.Value));
                break;
            case ILocalReferenceOperation local:
                VisitVariable(local.Local, operation);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                VisitKept(((IMemberReferenceOperation)operation).Member, operation);
                VisitParts(operation);
                break;
            case IMethodReferenceOperation { Method.MethodKind: MethodKind.LocalFunction } group when reading.IsStrict:
                if (reading.Member.BodyOf(group.Method) is { } body)
                    reading.EscapeCaptured(body, Origin.Of(group));
                break;
            case IAnonymousFunctionOperation lambda:
                reading.Statements.Branch(lambda, [[lambda.Body], []]);
                if (reading.IsStrict)
                    reading.EscapeCaptured(lambda, Origin.Of(lambda));
                break;
            case IConditionalOperation:
                reading.Statements.Execute(operation);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } condition:
                Visit(condition.LeftOperand);
                reading.Statements.Branch(condition, [[condition.RightOperand], []]);
                break;
            case ICoalesceOperation { WhenNull: not IThrowOperation } coalesce:
                Visit(coalesce.Value);
                reading.Statements.Branch(coalesce, [[coalesce.WhenNull], []]);
                break;
            case ISwitchExpressionOperation choice:
                Visit(choice.Value);
                reading.Statements.Branch(choice, [.. choice.Arms.Select(arm => (IReadOnlyList<IOperation>)(arm.Guard is null ? [arm.Value] : [arm.Guard, arm.Value]))]);
                break;
            case IBlockOperation or IVariableDeclarationGroupOperation or IVariableDeclaratorOperation:
                reading.Statements.Execute(operation);
                break;
            default:
                VisitParts(operation);
                break;
        }
    }

    /// <summary>A model or list that code gets hold of may be changed by it; any other value is only looked at.</summary>
    void VisitPlace(IOperation place)
    {
        if (place.Type is { SpecialType: SpecialType.None, IsReferenceType: true } && !Escaping.IsHarmless(place, reading.Facts))
            reading.Places.Find(place)?.Node.Escape();
        var root = place;
        while (root is IPropertyReferenceOperation { Instance: { } instance } property)
        {
            foreach (var argument in property.Arguments)
                Visit(argument);
            root = instance.Unwrap(reading.Facts);
        }

        if (root is not (ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation))
            Visit(root);
    }

    static ILocalSymbol? Declared(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol as ILocalSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol as ILocalSymbol,
        _ => null,
    };

    bool TakesModel(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
            if (reading.Facts.IsMutable(argument.Parameter?.Type))
                return true;
        return false;
    }

    public void VisitParts(IOperation operation)
    {
        foreach (var part in operation.ChildOperations)
            Visit(part);
    }

    /// <summary>Whatever uses the variable gets what the delegate in it has in its hands.</summary>
    void VisitVariable(ILocalSymbol variable, IOperation use)
    {
        if (reading.IsStrict && variable.Type.TypeKind == TypeKind.Delegate && reading.Member.ValueOf(variable) is { } value)
            reading.EscapeCaptured(value, Origin.Of(use));
        VisitKept(variable, use);
    }

    void VisitKept(ISymbol variable, IOperation use)
    {
        if (reading.IsStrict && reading.Facts.IsModel(use.Type))
            reading.Stand(variable);
    }

    /// <summary>Whether something else than the next call of a chain gets the builder that a call returns.</summary>
    bool IsHandedOn(IInvocationOperation call)
    {
        if (!reading.Facts.IsBuilder(call.Type))
            return false;
        var parent = call.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent is IArgumentOperation or IArrayInitializerOperation or ITupleOperation or IVariableInitializerOperation;
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
