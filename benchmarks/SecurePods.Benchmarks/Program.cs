using BenchmarkDotNet.Running;
using SecurePods.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(WriteDeployment).Assembly).Run(args);
