using SecurePods.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
