using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SecurePods.Analyzers.Facts;
using SecurePods.Views;

namespace SecurePods.Analyzers.Reading;

/// <summary>One reading of a member's code, along one way through its choices: the pieces of pods that it makes.</summary>
sealed class MemberReading
{
    const int DeepestCall = 12;
    const int MostCalls = 4000;

    readonly List<Piece> _pieces = [];
    readonly Dictionary<ISymbol, IOperation> _deferred = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    readonly HashSet<ISymbol> _standing = new(SymbolEqualityComparer.Default);
    int _depth;
    int _calls;

    MemberReading(Member member, SymbolFacts facts, Choices choices, bool isStrict, CancellationToken cancellation)
    {
        Member = member;
        IsStrict = isStrict;
        Facts = facts;
        Choices = choices;
        Cancellation = cancellation;
        Values = new(this);
        Objects = new(this);
        Lists = new(this);
        Targets = new(this);
        Calls = new(this);
        Delegates = new(this);
        Places = new(this);
        Changes = new(this);
        Code = new(this);
        Statements = new(this);
    }

    public Member Member { get; }

    /// <summary>Whether the reading is to prove pods safe, and not unsafe: what may be otherwise is then unknown, even if it was said.</summary>
    public bool IsStrict { get; }

    /// <summary>Where the reading lost the way that the code goes; null if it did not.</summary>
    public Origin? Lost { get; private set; }

    public SymbolFacts Facts { get; }

    public Choices Choices { get; }

    public CancellationToken Cancellation { get; }

    public Scope Scope { get; } = new();

    public ValueReader Values { get; }

    public ObjectReader Objects { get; }

    public ListReader Lists { get; }

    public TargetReader Targets { get; }

    public CallReader Calls { get; }

    public DelegateReader Delegates { get; }

    public PlaceReader Places { get; }

    public ChangeReader Changes { get; }

    public Doubts Doubts { get; } = new();

    public CodeReader Code { get; }

    public StatementReader Statements { get; }

    /// <summary>The pieces, in the order in which they begin.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Whether the reading is within code that builds an object.</summary>
    public bool IsBuilding => _depth > 0;

    /// <summary>The helpers that the reading came to.</summary>
    public IEnumerable<ISymbol> Followed => _followed.Where(symbol => !_standing.Contains(symbol));

    public static MemberReading Of(Member member, CodeUnit unit, SymbolFacts facts, Choices choices, bool isStrict, CancellationToken cancellation)
    {
        var reading = new MemberReading(member, facts, choices, isStrict, cancellation);
        foreach (var block in unit.Blocks)
            reading.Statements.Run(block);
        reading.ReadDeferred();
        return reading;
    }

    public Piece Begin(string? type, Origin origin, Node node)
    {
        var piece = new Piece(type, origin, node);
        _pieces.Add(piece);
        return piece;
    }

    /// <summary>A builder of which nothing is known.</summary>
    public Target BeginFragment(ITypeSymbol? type, Origin origin)
    {
        var name = Facts.TypeOf(type);
        var node = Node.Object(origin, open: true);
        return new(node, name, Begin(name, origin, node));
    }

    /// <summary>Code that cannot be seen gets hold of an object.</summary>
    public void Escape(Node node, Origin origin)
    {
        if (IsStrict)
            node.Lose(origin.OfEscape());
        else
            node.Escape();
    }

    /// <summary>Code that runs who knows when, and how often, has these builders in its hands.</summary>
    public void EscapeCaptured(IOperation code, Origin origin)
    {
        foreach (var part in code.Descendants())
            if (Facts.IsBuilder(part.Type) && SymbolOf(part) is { } symbol && Scope.TargetOf(symbol) is { } target)
                Escape(target.Node, origin);
    }

    /// <summary>The code goes a way that is not followed.</summary>
    public void Lose(Origin origin) => Lost ??= origin;

    /// <summary>Remembers that an object in a variable is used as it is, and not only read as a part of others.</summary>
    public void Stand(ISymbol variable) => _standing.Add(variable);

    /// <summary>Remembers what a local or local function is declared with: unless something uses it that shows more of the pod, it is read by itself.</summary>
    public void Defer(ISymbol symbol, IOperation code) => _deferred[symbol] = code;

    /// <summary>What a local stands for; its use is then what is read.</summary>
    public IOperation? Follow(ILocalSymbol local)
    {
        if (Member.ValueOf(local) is not { } value)
            return null;
        _followed.Add(local);
        return value;
    }

    /// <summary>Remembers that the value of a field or property was read.</summary>
    public void Follow(ISymbol member) => _followed.Add(member);

    /// <summary>The code that runs when a method is called.</summary>
    public IOperation? Follow(IMethodSymbol method)
    {
        var body = Member.BodyOf(method);
        if (body is not null)
            _followed.Add(method.OriginalDefinition);
        return body;
    }

    /// <summary>Goes into code that is called, unless that leads too deep.</summary>
    public bool Enter()
    {
        Cancellation.ThrowIfCancellationRequested();
        if (_depth == DeepestCall || _calls == MostCalls)
            return false;
        _calls++;
        _depth++;
        return true;
    }

    public void Leave() => _depth--;

    static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    // What is declared later may use what was declared before.
    void ReadDeferred()
    {
        while (_deferred.Keys.LastOrDefault(symbol => !_followed.Contains(symbol) || _standing.Contains(symbol)) is { } symbol)
        {
            var code = _deferred[symbol];
            _deferred.Remove(symbol);
            if (symbol is IMethodSymbol)
                Statements.Run(code);
            else
                Code.Visit(code);
            if (symbol is ILocalSymbol local)
                foreach (var call in Member.AdditionsTo(local))
                    foreach (var argument in call.Arguments)
                        Code.Visit(argument);
        }
    }
}
