// A build waits for its own processes most of the time.
[assembly: LevelOfParallelism(3)]
