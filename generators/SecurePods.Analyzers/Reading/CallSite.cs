using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecurePods.Analyzers.Reading;

/// <summary>A call with its arguments by the order of the parameters.</summary>
readonly struct CallSite(IInvocationOperation call)
{
    public IInvocationOperation Call { get; } = call;

    /// <summary>The name of the method, where something is said that no argument says.</summary>
    public Origin Name => Origin.OfName(Call);

    /// <summary>What the method is called on, as an instance or as the first argument of an extension.</summary>
    public IOperation? Receiver =>
        Call.Instance ?? (Call.TargetMethod.IsExtensionMethod ? Argument(0)?.Value : null);

    public IArgumentOperation? Argument(int ordinal)
    {
        foreach (var argument in Call.Arguments)
            if (argument.Parameter?.Ordinal == ordinal)
                return argument;
        return null;
    }

    public Origin OriginOf(IArgumentOperation argument) => Origin.Of(argument, Call);
}
