using BenchmarkDotNet.Running;
using SecurePods.Benchmarks;
using SecurePods.Benchmarks.Analyzers;

switch (args)
{
    case ["many-documents"]:
        return ManyDocuments.Run();
    case ["start-up"]:
        return StartUp.Run(Environment.CurrentDirectory);
    case ["analyzer-cost"]:
        return AnalyzerCost.Run();
    case ["edit-latency"]:
        return await EditLatency.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WriteDeployment).Assembly).Run(args);
        return 0;
}
