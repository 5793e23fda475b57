namespace SecurePods.Validation;

/// <summary>The port that a probe or a lifecycle handler calls.</summary>
internal static class HandlerPort
{
    public static void Check(IntOrString? port, Problems problems)
    {
        problems.Required("port", isGiven: port is not (null or { IsString: true, Text: "" }));
        problems.Port("port", port);
    }
}
