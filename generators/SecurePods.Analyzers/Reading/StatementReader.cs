using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>Goes through code, statement by statement, one way through its choices.</summary>
sealed class StatementReader(MemberReading reading)
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

    public Flow Execute(IOperation operation)
    {
        switch (operation)
        {
            case IBlockOperation block:
                return ExecuteAll(block.Operations);
            case IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded }:
                reading.Code.Visit(yielded);
                return Flow.Next;
            case IReturnOperation returning:
                Return(returning.ReturnedValue);
                return Flow.Return;
            case IThrowOperation:
                reading.Code.VisitParts(operation);
                return Flow.Return;
            case IBranchOperation { BranchKind: BranchKind.Break or BranchKind.Continue }:
                return Flow.Break;
            case IBranchOperation:
                reading.Lose(Origin.OfKeyword(operation));
                return Flow.Next;
            case IConditionalOperation conditional:
                reading.Code.Visit(conditional.Condition);
                return Branch(conditional, [[conditional.WhenTrue], conditional.WhenFalse is { } otherwise ? [otherwise] : []]);
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var item } } loop when reading.Facts.IsMutable(item.Type) && reading.Places.Find(loop.Collection) is { Node.Kind: NodeKind.List } list:
                return ExecuteForEach(loop, item, list);
            case ILoopOperation loop:
                foreach (var part in loop.ChildOperations)
                    if (part != loop.Body)
                        reading.Code.Visit(part);
                var looped = Branch(loop, [[loop.Body], []]);
                if (reading.IsStrict && reading.Member.ChoosesWithin(loop))
                    reading.EscapeCaptured(loop, Origin.OfKeyword(loop));
                return looped == Flow.Return ? Flow.Return : Flow.Next;
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
                reading.Code.Visit(operation);
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

    /// <summary>Runs the body for each item of a list that is in sight, and for one that is not where there may be some.</summary>
    Flow ExecuteForEach(IForEachLoopOperation loop, ILocalSymbol item, Target list)
    {
        if (list.Node.IsOpen && reading.Choices.Take(loop.Syntax, 2) == 1)
            return Flow.Next;
        var type = reading.Facts.TypeOf(item.Type);
        var origin = Origin.Of(loop.Collection);
        var targets = list.Node.Items.Where(node => node.Kind == NodeKind.Object).Select(node => new Target(node, type, list.Piece)).ToList();
        if (list.Node.IsOpen)
            targets.Add(reading.BeginFragment(item.Type, origin));
        foreach (var target in targets)
        {
            reading.Scope.Bind(item, target);
            if (Execute(loop.Body) is not Flow.Next and var flow)
                return flow == Flow.Return ? flow : Flow.Next;
        }

        return Flow.Next;
    }

    Flow ExecuteSwitch(ISwitchOperation choice)
    {
        reading.Code.Visit(choice.Value);
        var branches = choice.Cases.Select(section => (IReadOnlyList<IOperation>)section.Body).ToList();
        if (!choice.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default)))
            branches.Add([]);
        return Branch(choice, branches) == Flow.Return ? Flow.Return : Flow.Next;
    }

    Flow ExecuteTry(ITryOperation guarded)
    {
        var flow = Execute(guarded.Body);
        // What is caught may have left the body anywhere.
        if (reading.IsStrict && !guarded.Catches.IsEmpty)
            reading.EscapeCaptured(guarded.Body, Origin.OfKeyword(guarded));
        foreach (var handler in guarded.Catches)
            Branch(handler, [[], [handler.Handler]]);
        return guarded.Finally is { } last && Execute(last) is not Flow.Next and var left ? left : flow;
    }

    /// <summary>Goes one of several ways if it matters which; otherwise all of them, one after the other.</summary>
    public Flow Branch(IOperation code, List<IReadOnlyList<IOperation>> branches)
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
            reading.Code.Visit(value);
    }

    void Declare(IVariableDeclaratorOperation declarator)
    {
        if (declarator.GetVariableInitializer()?.Value is not { } value)
            return;
        if (reading.Facts.IsBuilder(declarator.Symbol.Type) || reading.Facts.IsMutable(declarator.Symbol.Type) || reading.Places.IsPlace(value))
            reading.Scope.Bind(declarator.Symbol, reading.Targets.Read(value));
        else if (IsRead(declarator.Symbol) && !reading.Calls.IsCreation(value.Unwrap(reading.Facts)))
            reading.Defer(declarator.Symbol, value);
        else
            reading.Code.Visit(value);
    }

    /// <summary>Whether uses of the local are read as what it was declared with, and that is more than a scalar.</summary>
    bool IsRead(ILocalSymbol local) =>
        reading.Member.ValueOf(local) is not null
        && (local.Type is IArrayTypeSymbol or { TypeKind: TypeKind.Delegate } || reading.Facts.IsModel(local.Type) || (local.Type is INamedTypeSymbol { IsGenericType: true, IsReferenceType: true }));
}
