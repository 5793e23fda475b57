// Each test builds a project of its own and waits for it most of the time; those that build in the repository itself say that they cannot stand beside others.
[assembly: Parallelizable(ParallelScope.Children)]
[assembly: LevelOfParallelism(3)]
