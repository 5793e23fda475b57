namespace SecurePods.Builders;

/// <summary>A builder, for the one that holds it: what it has made so far.</summary>
interface IBuilder<out T>
{
    T Build();
}
