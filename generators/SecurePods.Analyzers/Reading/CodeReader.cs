using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>Goes through code, statement by statement, and reads every piece of a pod where it begins: at the outermost expression that shows it.</summary>
sealed class CodeReader(MemberReading reading)
{
    bool _keepsReturned;
    IOperation? _returned;

    /// <summary>Runs a body.</summary>
    public void Run(IOperation body)
    {
        var keeps = _keepsReturned;
        _keepsReturned = false;
        Execute(body);
        _keepsReturned = keeps;
    }

    /// <summary>Runs a body and reads what it returns.</summary>
    public T? RunFor<T>(IOperation body, Func<IOperation?, T?> read)
    {
        var (keeps, outer) = (_keepsReturned, _returned);
        (_keepsReturned, _returned) = (true, null);
        Execute(body);
        var returned = _returned;
        (_keepsReturned, _returned) = (keeps, outer);
        return read(returned);
    }

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
            case IParameterReferenceOperation parameter:
                reading.Scope.TargetOf(parameter.Parameter)?.Node.Escape();
                break;
            case ILocalReferenceOperation local:
                reading.Scope.TargetOf(local.Local)?.Node.Escape();
                break;
            case IAnonymousFunctionOperation lambda:
                Branch(lambda, [[lambda.Body], []]);
                break;
            case IBlockOperation or IVariableDeclarationGroupOperation or IVariableDeclaratorOperation:
                Execute(operation);
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

    Flow Execute(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return ExecuteAll(block.Operations);
            case IReturnOperation returning:
                Return(returning.ReturnedValue);
                return Flow.Return;
            case IThrowOperation:
                VisitParts(operation);
                return Flow.Return;
            case IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue }:
                return Flow.Break;
            case IConditionalOperation conditional:
                Visit(conditional.Condition);
                return Branch(conditional, [[conditional.WhenTrue], conditional.WhenFalse is { } otherwise ? [otherwise] : []]);
            case ILoopOperation loop:
                foreach (var part in loop.ChildOperations)
                    if (part != loop.Body)
                        Visit(part);
                return Branch(loop, [[loop.Body], []]) == Flow.Return ? Flow.Return : Flow.Next;
            case ISwitchOperation choice:
                return ExecuteSwitch(choice);
            case ITryOperation guarded:
                return ExecuteTry(guarded);
            case IUsingOperation use:
                Execute(use.Resources);
                return Execute(use.Body);
            case IUsingDeclarationOperation use:
                return Execute(use.DeclarationGroup);
            case ILockOperation locked:
                return Execute(locked.Body);
            case ILabeledOperation { Operation: { } labeled }:
                return Execute(labeled);
            case IVariableDeclaratorOperation declarator:
                Declare(declarator);
                return Flow.Next;
            case IVariableDeclarationGroupOperation or IVariableDeclarationOperation:
                foreach (var part in operation.ChildOperations)
                    Execute(part);
                return Flow.Next;
            case ILocalFunctionOperation function:
                return Flow.Next;
            default:
                Visit(operation);
                return Flow.Next;
        }
    }

    Flow ExecuteAll(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
            if (operation is ILocalFunctionOperation { Body: { } body } function)
                reading.Defer(function.Symbol, body);
        foreach (var operation in operations)
            if (Execute(operation) is not Flow.Next and var flow)
                return flow;
        return Flow.Next;
    }

    Flow ExecuteSwitch(ISwitchOperation choice)
    {
        Visit(choice.Value);
        var branches = choice.Cases.Select(section => (IReadOnlyList<IOperation>)section.Body).ToList();
        if (!choice.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)))
            branches.Add([]);
        return Branch(choice, branches) == Flow.Return ? Flow.Return : Flow.Next;
    }

    Flow ExecuteTry(ITryOperation guarded)
    {
        var flow = Execute(guarded.Body);
        foreach (var handler in guarded.Catches)
            Branch(handler, [[], [handler.Handler]]);
        return guarded.Finally is { } last && Execute(last) is not Flow.Next and var left ? left : flow;
    }

    /// <summary>Goes one of several ways if it matters which; otherwise all of them, one after the other.</summary>
    Flow Branch(IOperation code, List<IReadOnlyList<IOperation>> branches)
    {
        if (reading.Member.IsChoice(code, reading.IsBuilding))
            return ExecuteAll(branches[reading.Choices.Take(code.Syntax, branches.Count)]);
        foreach (var branch in branches)
            ExecuteAll(branch);
        return Flow.Next;
    }

    void Return(IOperation? value)
    {
        if (_keepsReturned)
            _returned = value;
        else if (value is not null)
            Visit(value);
    }

    void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer()?.Value is not { } value)
            return;
        if (reading.Facts.IsBuilder(declarator.Symbol.Type))
            reading.Scope.Bind(declarator.Symbol, reading.Targets.Read(value));
        else if (IsRead(declarator.Symbol) && !reading.Calls.IsCreation(value.Unwrap(reading.Facts)))
            reading.Defer(declarator.Symbol, value);
        else
            Visit(value);
    }

    /// <summary>Whether uses of the local are read as what it was declared with, and that is more than a scalar.</summary>
    bool IsRead(ILocalSymbol local) =>
        reading.Member.Locals.ValueOf(local) is not null
        && (local.Type is IArrayTypeSymbol or { TypeKind: TypeKind.Delegate } || reading.Facts.IsModel(local.Type) || (local.Type is INamedTypeSymbol { IsGenericType: true, IsReferenceType: true }));

    enum Flow : byte
    {
        Next,
        Break,
        Return,
    }
}
