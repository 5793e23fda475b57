namespace SecurePods.Yaml;

/// <summary>Where a value stands in a file: what <see cref="Views.Node.Source"/> is in a tree that was read.</summary>
public sealed record TextPosition(int Line, int Column)
{
    readonly int _keyLine;
    readonly int _keyColumn;

    /// <summary>The position of a member's value, with that of its key.</summary>
    internal TextPosition(int line, int column, int keyLine, int keyColumn)
        : this(line, column)
    {
        _keyLine = keyLine;
        _keyColumn = keyColumn;
    }

    /// <summary>The line, from 1.</summary>
    public int Line { get; } = Line;

    /// <summary>The column, from 1.</summary>
    public int Column { get; } = Column;

    /// <summary>The line where the value ends; of an object or a list in block style, its first line.</summary>
    public int EndLine { get; internal set; }

    /// <summary>The column after the value's last character, on its <see cref="EndLine"/>.</summary>
    public int EndColumn { get; internal set; }

    /// <summary>Where the key of the member stands whose value this is; the value itself where it is no member's.</summary>
    public TextPosition Key => _keyLine == 0 ? this : new(_keyLine, _keyColumn);

    /// <summary>Line and column, as compilers write them.</summary>
    public override string ToString() => $"({Line},{Column})";
}
