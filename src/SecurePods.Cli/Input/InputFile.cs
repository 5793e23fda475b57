namespace SecurePods.Cli.Input;

/// <summary>A file to read.</summary>
/// <param name="Path">Its path, as given or found below a given one.</param>
/// <param name="Open">Opens it.</param>
sealed record InputFile(string Path, Func<Stream> Open);
