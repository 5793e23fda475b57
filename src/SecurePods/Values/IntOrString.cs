using System.Globalization;

namespace SecurePods;

/// <summary>
/// A number or a text, and the difference counts: the port <c>80</c> or the port named <c>"http"</c>, two pods or
/// <c>"25%"</c> of them. <c>80</c> and <c>"80"</c> are not equal.
/// </summary>
public readonly record struct IntOrString
{
    readonly string? _text;

    IntOrString(int number) => Number = number;

    IntOrString(string? text) => _text = text ?? "";

    /// <summary>A number.</summary>
    public static implicit operator IntOrString(int number) => new(number);

    /// <summary>A text, even one of digits.</summary>
    public static implicit operator IntOrString(string text) => new(text);

    /// <summary>Whether it is a text.</summary>
    public bool IsString => _text is not null;

    /// <summary>The number; 0 for a text.</summary>
    public int Number { get; }

    /// <summary>The text; empty for a number.</summary>
    public string Text => _text ?? "";

    /// <summary>The number's digits, or the text.</summary>
    public override string ToString() => _text ?? Number.ToString(CultureInfo.InvariantCulture);
}
