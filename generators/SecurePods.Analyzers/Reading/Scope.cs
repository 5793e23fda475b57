using Microsoft.CodeAnalysis;

namespace SecurePods.Analyzers.Reading;

/// <summary>What the parameters and locals stand for where the reading is.</summary>
sealed class Scope
{
    readonly Dictionary<ISymbol, Target> _targets = new(SymbolEqualityComparer.Default);
    readonly Dictionary<ISymbol, IOperation> _values = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    readonly Stack<Target> _receivers = new();

    /// <summary>The object that a builder's variable builds.</summary>
    public Target? TargetOf(ISymbol symbol) => _targets.TryGetValue(symbol, out var target) ? target : null;

    /// <summary>The argument that a parameter was given.</summary>
    public IOperation? ValueOf(ISymbol symbol)
    {
        if (!_values.TryGetValue(symbol, out var value))
            return null;
        _read.Add(symbol);
        return value;
    }

    /// <summary>Whether anything asked for the parameter's argument.</summary>
    public bool IsRead(ISymbol symbol) => _read.Contains(symbol);

    public void Bind(ISymbol symbol, Target target) => _targets[symbol] = target;

    public void Bind(ISymbol symbol, IOperation value) => _values[symbol] = value;

    public void Unbind(ISymbol symbol)
    {
        _targets.Remove(symbol);
        _values.Remove(symbol);
        _read.Remove(symbol);
    }

    /// <summary>The receiver of a <c>?.</c>.</summary>
    public Target? Receiver => _receivers.Count == 0 ? null : _receivers.Peek();

    public void Push(Target receiver) => _receivers.Push(receiver);

    public void Pop() => _receivers.Pop();
}
