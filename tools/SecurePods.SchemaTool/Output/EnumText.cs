using System.Text;
using SecurePods.SchemaTool.Curated;
using SecurePods.SchemaTool.Input;

namespace SecurePods.SchemaTool.Output;

/// <summary>An enum of the schema.</summary>
internal static class EnumText
{
    public static void Write(StringBuilder text, CuratedBlock block)
    {
        text.Append($"enum {block.Heading.Name} {(block.Heading.Has("closed") ? "closed" : "open")}{SinceText.Of(block.Heading, KubernetesRelease.Oldest)}\n");
        foreach (var value in block.Members)
        {
            var name = value.Flag("name") is { } given ? $" name={given}" : "";
            text.Append($"  {Words.Quote(value.Name)}{name}{SinceText.Of(value, block.Heading.Since)}\n");
        }
    }
}
