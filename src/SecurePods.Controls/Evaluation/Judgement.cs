namespace SecurePods;

/// <summary>What is known of a field once it was held against its allowed values.</summary>
internal enum Judgement : byte
{
    Allowed,
    Forbidden,
    Unknown,
}
