namespace SecurePods.SchemaTool.OpenApi;

/// <summary>A kind that the API server serves, and the definition of its objects.</summary>
/// <param name="Plural">The name in paths; null where the kind exists only below others (Scale, Eviction).</param>
internal sealed record ApiKind(string Definition, string ApiVersion, string Scope, string? Plural);
