using SecurePods.Views;

namespace SecurePods;

/// <summary>An inspected field of one type.</summary>
internal sealed class Field<T>(RuleInfo rule, string path, AllowedValues<T> allowed) : InspectedField(rule, path)
{
    readonly AllowedValues<T> _allowed = allowed;

    public override AllowedValues Allowed => _allowed;

    public Judgement Judge(Setting<T> setting) => setting.Presence switch
    {
        Presence.Absent => Judge(_allowed.Unset),
        Presence.Known => Judge(_allowed.Allows(setting.Value!)),
        _ => Judgement.Unknown,
    };

    /// <summary>The same field where further values are allowed.</summary>
    public Field<T> AlsoAllowing(params T[] values) => new(Rule, Path, _allowed.And(values));

    static Judgement Judge(bool allowed) => allowed ? Judgement.Allowed : Judgement.Forbidden;
}
