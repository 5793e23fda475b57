using BenchmarkDotNet.Running;
using SecurePods.Benchmarks;

if (args is ["many-documents"])
    return ManyDocuments.Run();
BenchmarkSwitcher.FromAssembly(typeof(WriteDeployment).Assembly).Run(args);
return 0;
