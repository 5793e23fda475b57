using SecurePods.Core.V1;

namespace SecurePods.Validation;

/// <summary>What makes a port one that is taken: its number with its protocol, at its address.</summary>
internal readonly record struct PortKey(int Number, Protocol? Protocol, string? Address = null) : IEquatable<PortKey>
{
    public bool Equals(PortKey other) => Number == other.Number && ProtocolOf(this) == ProtocolOf(other) && (Address ?? "") == (other.Address ?? "");

    public override int GetHashCode() => Number;

    static Protocol ProtocolOf(PortKey key) => key.Protocol ?? Core.V1.Protocol.TCP;
}
