namespace SecurePods;

/// <summary>Logic with an unknown: a No decides a conjunction whatever the rest is.</summary>
internal static class ThreeValued
{
    public static Applies And(this Applies left, Applies right) =>
        left == Applies.No || right == Applies.No ? Applies.No
        : left == Applies.Unknown || right == Applies.Unknown ? Applies.Unknown
        : Applies.Yes;

    public static Applies Not(this Applies answer) => answer switch
    {
        Applies.No => Applies.Yes,
        Applies.Yes => Applies.No,
        _ => Applies.Unknown,
    };
}
