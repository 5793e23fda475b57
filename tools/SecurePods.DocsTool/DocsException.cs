namespace SecurePods.DocsTool;

/// <summary>A page that cannot be brought up to date, and what to do about it.</summary>
internal sealed class DocsException(string message) : Exception(message);
