namespace SecurePods;

/// <summary>How a program may mend a setting that breaks a rule, where no human has to choose.</summary>
public enum Mending
{
    /// <summary>It may not: what is meant instead takes a human.</summary>
    None,

    /// <summary>The setting is taken out.</summary>
    Remove,

    /// <summary>The item of a list that the setting is in is taken out: it says nothing without it.</summary>
    RemoveItem,

    /// <summary>The setting gets the value that is allowed first, since unset it would not do, or say less plainly what is meant.</summary>
    Correct,
}
