using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>Reads what an expression of a builder's type builds, along the whole chain of calls. What begins out of sight is a piece of its own.</summary>
sealed class TargetReader(MemberReading reading)
{
    public Target Read(IOperation operation)
    {
        var value = operation.Unwrap(reading.Facts);
        return value switch
        {
            IInvocationOperation call => ReadCall(call),
            IParameterReferenceOperation parameter => ReadVariable(parameter.Parameter, value),
            ILocalReferenceOperation local => ReadVariable(local.Local, value),
            IFieldReferenceOperation field => ReadVariable(field.Field, value),
            IPropertyReferenceOperation or IArrayElementReferenceOperation when reading.Places.IsPlace(value) => reading.Places.Open(value),
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => ReadVariable(property.Property, value),
            IObjectCreationOperation or IWithOperation when reading.Facts.IsMutable(value.Type) => reading.Objects.ReadTarget(value),
            IConditionalOperation { WhenFalse: { } otherwise } conditional when reading.Facts.IsMutable(value.Type) =>
                Read(reading.Choices.Take(value.Syntax, 2) == 0 ? conditional.WhenTrue : otherwise),
            ICoalesceOperation coalesce when reading.Facts.IsMutable(value.Type) => Read(reading.Choices.Take(value.Syntax, 2) == 0 ? coalesce.Value : coalesce.WhenNull),
            ISimpleAssignmentOperation assignment => ReadAssignment(assignment),
            IConditionalOperation { WhenFalse: { } otherwise } conditional => ReadEither(conditional, otherwise),
            IConditionalAccessOperation access => ReadConditional(access),
            IConditionalAccessInstanceOperation when reading.Scope.Receiver is { } receiver => receiver,
            _ => ReadUnknown(value),
        };
    }

    /// <summary>A builder's variable for which nothing is bound begins a piece, which all its uses share.</summary>
    Target ReadVariable(ISymbol variable, IOperation use)
    {
        if (reading.Scope.TargetOf(variable) is { } known)
            return known;
        var target = reading.Scope.ValueOf(variable) is { } argument ? Read(argument) : reading.BeginFragment(use.Type, Origin.Of(use));
        reading.Scope.Bind(variable, target);
        return target;
    }

    Target ReadCall(IInvocationOperation call)
    {
        var receiver = new CallSite(call).Receiver;
        if (reading.Facts.CallOf(call.TargetMethod) is { Creates: false } facts && receiver is not null)
        {
            var target = Read(receiver);
            reading.Calls.Apply(call, facts, target);
            return Returned(call, target);
        }

        var isRead = false;
        var result = reading.Calls.Call(call, returned =>
        {
            isRead = true;
            return ReadReturned(call, returned);
        });
        return isRead ? result ?? reading.BeginFragment(call.Type, Origin.OfName(call)) : ReadUnseen(call, receiver);
    }

    Target? ReadReturned(IInvocationOperation call, IOperation? returned)
    {
        if (returned is not null && (reading.Facts.IsBuilder(call.Type) || reading.Facts.IsMutable(call.Type)))
            return Read(returned);
        if (returned is not null)
            reading.Code.Visit(returned);
        return null;
    }

    /// <summary>Code that cannot be seen may do anything to the builders that it gets.</summary>
    Target ReadUnseen(IInvocationOperation call, IOperation? receiver)
    {
        Target? target = receiver is not null && reading.Facts.IsBuilder(receiver.Type) ? Read(receiver) : null;
        if (target is { } handed)
            reading.Escape(handed.Node, Origin.OfName(call));
        // What comes out of an object or list may be any part of it, and is changed out of sight.
        else if (reading.Places.Find(receiver) is { } whole)
            reading.Doubts.Add(whole.Node);
        foreach (var part in call.ChildOperations)
            if (target is null || (part != receiver && (part as IArgumentOperation)?.Value != receiver))
                reading.Code.Visit(part);
        return target is { } known ? Returned(call, known) : reading.BeginFragment(call.Type, Origin.OfName(call));
    }

    /// <summary>A builder's methods return the builder itself; any other object is one of which nothing is known.</summary>
    Target Returned(IInvocationOperation call, Target target) =>
        reading.Facts.TypeOf(call.Type) is { } type && target.Type is { } own && type != own ? reading.BeginFragment(call.Type, Origin.OfName(call)) : target;

    Target ReadUnknown(IOperation value)
    {
        foreach (var part in value.ChildOperations)
            if (reading.Facts.IsBuilder(part.Type))
                reading.Escape(Read(part).Node, Origin.Of(part));
            else
                reading.Code.Visit(part);
        return reading.BeginFragment(value.Type, Origin.Of(value));
    }

    Target ReadAssignment(ISimpleAssignmentOperation assignment)
    {
        var target = Read(assignment.Value);
        if (assignment.Target is ILocalReferenceOperation { Local: var local })
            reading.Scope.Bind(local, target);
        else if (reading.Facts.IsMutable(assignment.Type))
            Keep(assignment.Target, target);
        else if (assignment.Target is IParameterReferenceOperation { Parameter: var parameter })
            reading.Scope.Bind(parameter, target);
        else if (assignment.Target is not IDiscardOperation)
            reading.Escape(target.Node, Origin.Of(assignment.Value));
        return target;
    }

    /// <summary>What a field or property holds, other code may change.</summary>
    void Keep(IOperation place, Target target)
    {
        target.Node.Escape();
        if (place is IMemberReferenceOperation member)
            reading.Scope.Bind(member.Member, target);
    }

    Target ReadEither(IConditionalOperation conditional, IOperation otherwise)
    {
        reading.Code.Visit(conditional.Condition);
        return Read(reading.Choices.Take(conditional.Syntax, 2) == 0 ? conditional.WhenTrue : otherwise);
    }

    Target ReadConditional(IConditionalAccessOperation access)
    {
        reading.Scope.Push(Read(access.Operation));
        var target = Read(access.WhenNotNull);
        reading.Scope.Pop();
        return target;
    }
}
