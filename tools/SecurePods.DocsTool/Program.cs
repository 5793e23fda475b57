using SecurePods.DocsTool;

return DocsCommand.Create(Console.Out, Console.Error).Parse(args).Invoke();
