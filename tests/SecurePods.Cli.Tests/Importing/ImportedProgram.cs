using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SecurePods.Cli.Importing.Output;
using SecurePods.Cli.Input;

namespace SecurePods.Cli.Tests.Importing;

/// <summary>What <c>securepods import</c> writes, compiled by the oldest compiler that is supported, and run.</summary>
sealed class ImportedProgram
{
    /// <summary>What the SDK and the package's targets import.</summary>
    const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using SecurePods;
        global using SecurePods.Apps.V1;
        global using SecurePods.Autoscaling.V2;
        global using SecurePods.Batch.V1;
        global using SecurePods.Core.V1;
        global using SecurePods.Meta.V1;
        global using Ingress = SecurePods.Networking.V1.Ingress;
        global using IngressClass = SecurePods.Networking.V1.IngressClass;
        global using NetworkPolicy = SecurePods.Networking.V1.NetworkPolicy;
        global using SecurePods.Policy.V1;
        global using SecurePods.Rbac.V1;
        """;

    static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);

    static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    ImportedProgram(Import import, Assembly assembly)
    {
        Import = import;
        Sets = [.. import.Files.Select(file => (ManifestSet)assembly.GetType(file.ClassName)!.GetProperty("Manifests")!.GetValue(null)!)];
    }

    public Import Import { get; }

    /// <summary>The objects of each file.</summary>
    public IReadOnlyList<ManifestSet> Sets { get; }

    /// <summary>All files in one compilation.</summary>
    public static ImportedProgram Of(IReadOnlyList<InputFile> files, bool isFaithful = false) => Of(Import.Of(files, isFaithful));

    public static ImportedProgram Of(Import import) =>
        new(import, Compile([.. import.Files.Select(file => (file.Source, ProgramCode.Class(file))), ("Program.cs", ProgramCode.Program(import.Files))]));

    /// <summary>One text.</summary>
    public static ImportedProgram Of(string yaml, bool isFaithful = false) => Of([File("shop.yaml", yaml)], isFaithful);

    public static InputFile File(string path, string text) => new(path, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));

    static Assembly Compile(IEnumerable<(string Path, string Text)> files)
    {
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Text, Language, file.Path)).Append(CSharpSyntaxTree.ParseText(Usings, Language));
        var compilation = CSharpCompilation.Create("Imported", trees, References, new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var said = compilation.Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.That(said.Take(20).Select(diagnostic => $"{diagnostic}\n    {diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line]}"), Is.Empty);
        image.Position = 0;
        return new AssemblyLoadContext("Imported", isCollectible: true).LoadFromStream(image);
    }
}
