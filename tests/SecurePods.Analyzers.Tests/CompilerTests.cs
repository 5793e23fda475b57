using Microsoft.CodeAnalysis.CSharp;

namespace SecurePods.Analyzers.Tests;

/// <summary>The same tests run on two compilers, or they would prove the same thing twice.</summary>
public class CompilerTests
{
    [Test]
    public void Each_project_runs_the_compiler_that_it_is_for()
    {
        var isOldest = typeof(CSharpCompilation).Assembly.GetName().Version is { Major: 4, Minor: 8 };

        Assert.That(isOldest, Is.EqualTo(!typeof(CompilerTests).Assembly.GetName().Name!.Contains("SdkCompiler", StringComparison.Ordinal)));
    }
}
