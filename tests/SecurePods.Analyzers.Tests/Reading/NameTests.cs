using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecurePods.Analyzers.Facts;

namespace SecurePods.Analyzers.Tests.Reading;

/// <summary>Code is bound only if it has a name by which it can get hold of a Kubernetes object, however far away that is declared with its type.</summary>
public class NameTests
{
    static readonly Dictionary<string, string> Undeclared = [];

    const string Elsewhere = """
        global using Sc = SecurePods.Core.V1.SecurityContext;
        global using static SecurePods.Apps.V1.Deployment;

        public static class Team
        {
            public static SecurityContext Given { get; } = new();
            public static void Configure(Action<SecurityContextBuilder> how) { }
            public static void Give(SecurityContext given) { }
            public static void Go(Way way) { }
            public static void Fill(Taking taking) { }
            public static void Secure(this string text, Action<SecurityContextBuilder> how) { }
            public static Holder Held() => new();
            public static Wrapped Wrap() => new(new());
            public static (SecurityContext, int) Pair() => (new(), 1);
        }

        public delegate void Way(SecurityContextBuilder s);

        public record Wrapped(SecurityContext Inner);

        public class Taking
        {
            public Taking(SecurityContext given) { }
        }

        public class Holder
        {
            public SecurityContext this[int index] { get => new(); set { } }
        }

        public class Base<T>
        {
            protected static T? Kept;
            protected static void Use(T given) { }
        }

        public class Derived : Base<SecurityContext>
        {
        }
        """;

    [TestCase("Team.Configure(s => s.Privileged({|SP1001:true|}));")]
    [TestCase("Team.Go(s => s.Privileged({|SP1001:true|}));")]
    [TestCase("\"a\".Secure(s => s.Privileged({|SP1001:true|}));")]
    [TestCase("Team.Give(new() { Privileged = {|SP1001:true|} });")]
    [TestCase("Team.Fill(new(new() { Privileged = {|SP1001:true|} }));")]
    [TestCase("_ = Team.Given with { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = Team.Wrap().Inner with { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = Team.Held()[0] with { Privileged = {|SP1001:true|} };")]
    [TestCase("Team.Held()[0] = new() { Privileged = {|SP1001:true|} };")]
    [TestCase("var (one, _) = Team.Pair(); _ = one with { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = new Sc { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = Create(\"a\", d => d.Pod(p => p.HostNetwork({|SP1002:true|})));")]
    [TestCase("_ = new Security\\u0043ontext { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = new SecurePods . Core.V1 . SecurityContext { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = new SecurePods./* of a pod */Core.V1.SecurityContext { Privileged = {|SP1001:true|} };")]
    [TestCase("_ = SecurePods.Apps.V1.Deployment.Create(\"a\", d => d.Pod(p => p.HostNetwork({|SP1002:true|})));")]
    public Task A_pod_is_found_wherever_its_type_is_named(string statements) => Verify.File(TestProgram.Of(statements), Elsewhere, Undeclared);

    [Test]
    public Task What_a_base_type_brings_needs_no_name() => Verify.File(
        """
        class Further : Derived
        {
            static void Make() => Use(new() { Privileged = {|SP1001:true|} });
            static object? Change() => Kept! with { Privileged = {|SP1001:true|} };
        }
        """,
        Elsewhere,
        Undeclared);

    [Test]
    public Task Each_variable_of_a_field_is_looked_at_once() => Verify.File("""
        static class Program
        {
            public static readonly SecurityContext One = new() { Privileged = {|SP1001:true|} }, Other = new() { RunAsNonRoot = {|SP2001:false|} };
            [Obsolete] public static SecurityContext Same { get; } = new() { Privileged = {|SP1001:true|} };
        }
        """);

    [TestCase("void M(List<string> list) { foreach (var item in list.Where(item => item.Length > 2)) Console.Write(item); }", false)]
    [TestCase("int M(KeyValuePair<string, int> first) => first.Value + first.Key.Length;", false)]
    [TestCase("void M() { Value = 3; } int Value { get; set; }", false)]
    [TestCase("/// <summary>Not a Deployment.</summary>\nvoid M() { }", false)]
    [TestCase("object M(object o) => o is Pod;", true)]
    [TestCase("void M() { Deployment.Create(\"a\"); }", true)]
    [TestCase("Volume M() => null!;", true)]
    [TestCase("void M(Apart a) { a.Take(null!); } class Apart { public void Take(Pod pod) { } }", true)]
    public void Ordinary_code_has_none_of_the_names(string members, bool has)
    {
        var tree = CSharpSyntaxTree.ParseText($"class C {{ {members} }}");
        var compilation = CSharpCompilation.Create("Names", [tree, CSharpSyntaxTree.ParseText(TestProgram.Usings)], TestProgram.References);
        var names = PodNames.Of(compilation, SymbolFacts.Of(compilation)!);

        Assert.That(names.OccurIn(tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First()), Is.EqualTo(has));
    }
}
