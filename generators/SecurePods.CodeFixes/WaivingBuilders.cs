using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SecurePods.Analyzers;
using SecurePods.Analyzers.Facts;
using SecurePods.Analyzers.Reading;

namespace SecurePods.CodeFixes;

/// <summary>Finds the builder of the container or pod that a finding is about, and waives the finding's rule there.</summary>
sealed class WaivingBuilders(SemanticModel model, SymbolFacts facts, CancellationToken cancellation)
{
    const string Container = "ontainers[";

    /// <summary>The code with the waiver; null where the builder is out of sight.</summary>
    public (SyntaxNode Old, SyntaxNode New)? Waived(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Catalogue.Find(diagnostic.Id) is not { } rule || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } node)
            return null;
        var paths = diagnostic.Properties.TryGetValue(Diagnostics.Paths, out var all) && all is not null ? all.Split('\n') : [];
        // What several containers have from one place, no single builder waives.
        if (paths.Length > 1 || Nearest(node) is not { } call)
            return null;
        return paths is [var path] && path.Contains(Container) && IsPod(Receiver(call))
            ? Configured(call, rule)
            : (Outermost(call), WaiverSyntax.After(Outermost(call), rule));
    }

    /// <summary>The innermost call around the place that is made on a builder which waives.</summary>
    InvocationExpressionSyntax? Nearest(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => Waives(Receiver(call)));

    /// <summary>The last call of the chain that still is one on the same builder.</summary>
    InvocationExpressionSyntax Outermost(InvocationExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } && Waives(TypeOf(next)))
            call = next;
        return call;
    }

    /// <summary>The call with the waiver in what configures its container.</summary>
    (SyntaxNode, SyntaxNode)? Configured(InvocationExpressionSyntax call, RuleInfo rule)
    {
        if (call.ArgumentList.Arguments.LastOrDefault()?.Expression is LambdaExpressionSyntax lambda)
            return lambda.ExpressionBody is { } body && Waives(TypeOf(body)) ? (body, WaiverSyntax.After(body, rule)) : null;
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { Parameters: [.., { IsOptional: true } configure] } method
            || call.ArgumentList.Arguments.Count != method.Parameters.Length - 1
            || configure.Type is not INamedTypeSymbol { DelegateInvokeMethod.Parameters: [var builder] }
            || !Waives(builder.Type))
            return null;
        return (call, call.AddArgumentListArguments(WaiverSyntax.Configuring(rule)));
    }

    ITypeSymbol? Receiver(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax access ? TypeOf(access.Expression) : null;

    ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellation).Type;

    bool IsPod(ITypeSymbol? builder) => Finishing.IsPod(facts.TypeOf(builder));

    bool Waives(ITypeSymbol? builder)
    {
        if (!facts.IsBuilder(builder))
            return false;
        for (var type = builder; type is not null; type = type.BaseType)
            if (type.GetMembers().Any(member => member is IMethodSymbol method && facts.CallOf(method) is { WaivedRule: >= 0, Reason: >= 0 }))
                return true;
        return false;
    }
}
