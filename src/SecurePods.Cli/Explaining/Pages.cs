namespace SecurePods.Cli.Explaining;

/// <summary>The pages of docs/controls, which the command brings along.</summary>
static class Pages
{
    public static string Read(RuleInfo rule)
    {
        using var reader = new StreamReader(typeof(Pages).Assembly.GetManifestResourceStream(rule.Id + ".md")!);
        return reader.ReadToEnd();
    }
}
