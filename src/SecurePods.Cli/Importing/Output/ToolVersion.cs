namespace SecurePods.Cli.Importing.Output;

/// <summary>The version of this program, which is that of the package.</summary>
static class ToolVersion
{
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}
