using Microsoft.CodeAnalysis.CSharp;
using SecurePods.Cli.Importing.Output;

namespace SecurePods.Cli.Tests.Importing;

/// <summary>What the program writes, imported again.</summary>
public class SecondImportTests
{
    [Test]
    public void Importing_what_the_program_writes_gives_the_same_code_but_for_comments([Values] bool isFaithful)
    {
        var program = RealFiles.Program(isFaithful);
        var second = Import.Of([.. program.Import.Files.Zip(program.Sets, (file, set) => ImportedProgram.File(file.Source, set.ToYaml(Level.Privileged)))], isFaithful);
        var differences = program.Import.Files.Zip(second.Files)
            .Where(pair => !Tokens(pair.First).SequenceEqual(Tokens(pair.Second)))
            .Select(pair => $"{pair.First.Source}: {string.Join(' ', Tokens(pair.First).Zip(Tokens(pair.Second)).SkipWhile(tokens => tokens.First == tokens.Second).Take(12).Select(tokens => $"{tokens.First}|{tokens.Second}"))}");

        Assert.That(differences.Take(20), Is.Empty);
    }

    static IEnumerable<string> Tokens(FileCode file) => CSharpSyntaxTree.ParseText(ProgramCode.Class(file)).GetRoot().DescendantTokens().Select(token => token.Text.Replace(" ", "", StringComparison.Ordinal));
}
