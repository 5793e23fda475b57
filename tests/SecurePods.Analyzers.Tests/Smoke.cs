namespace SecurePods.Analyzers.Tests;
public class Smoke { [Test] public void Version() => TestContext.Out.WriteLine(typeof(Microsoft.CodeAnalysis.CSharp.CSharpCompilation).Assembly.FullName); }
