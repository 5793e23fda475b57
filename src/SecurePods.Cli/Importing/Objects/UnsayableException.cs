namespace SecurePods.Cli.Importing.Objects;

/// <summary>A field that the model has no place for where it stands.</summary>
sealed class UnsayableException(string field) : Exception($"{field}: the library has no such field, and within a record no place to keep it");
