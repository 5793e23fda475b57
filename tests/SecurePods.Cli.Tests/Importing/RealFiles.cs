using SecurePods.Cli.Input;
using SecurePods.Yaml.Tests.Conformance;

namespace SecurePods.Cli.Tests.Importing;

/// <summary>Real manifests that lie beside the repository on some machines, and the one program that they become.</summary>
static class RealFiles
{
    static readonly Dictionary<bool, ImportedProgram> Programs = [];

    public static IReadOnlyList<InputFile> All() => InputFiles.Find([Shared.Path("manifests")], new(Stream.Null, Stream.Null, TextWriter.Null)).Files;

    /// <summary>All of them in one compilation, made once for all tests.</summary>
    public static ImportedProgram Program(bool isFaithful)
    {
        lock (Programs)
            return Programs.TryGetValue(isFaithful, out var program) ? program : Programs[isFaithful] = ImportedProgram.Of(All(), isFaithful);
    }
}
