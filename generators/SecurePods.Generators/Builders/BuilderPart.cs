namespace SecurePods.Generators.Builders;

/// <summary>What a group of builder methods works on: the record itself, or its metadata or spec, whose methods a builder also has.</summary>
/// <param name="Expression">The property of the builder that holds the record.</param>
/// <param name="Prefix">The way from the builder's type to the record: empty, or <c>spec.</c></param>
/// <param name="Self">The type that the methods return.</param>
/// <param name="Return">The expression that they return.</param>
sealed record BuilderPart(string Expression, string Prefix, string Self, string Return);
