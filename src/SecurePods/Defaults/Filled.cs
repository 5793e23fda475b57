namespace SecurePods.Defaults;

/// <summary>
/// Which of a record's fields a default filled, by their places. Any two are equal: an object is what it says, whoever said it.
/// </summary>
readonly struct Filled : IEquatable<Filled>
{
    readonly byte _places;

    Filled(int places) => _places = (byte)places;

    public bool Has(int place) => (_places & 1 << place) != 0;

    public Filled With(int place) => new(_places | 1 << place);

    public Filled Without(int place) => new(_places & ~(1 << place));

    public bool Equals(Filled other) => true;

    public override bool Equals(object? obj) => obj is Filled;

    public override int GetHashCode() => 0;
}
