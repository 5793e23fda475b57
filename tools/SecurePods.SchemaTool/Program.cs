using SecurePods.SchemaTool;

return SchemaCommand.Create(Console.Out, Console.Error).Parse(args).Invoke();
