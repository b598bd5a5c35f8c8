using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>
/// What stands in a place of a payload by its schema, and what an eager reader makes of the JSON there. The eager reader knows the schema files and the design's rules
/// and shares no code with the product: what both read must be the same.
/// </summary>
public abstract class EagerType
{
    /// <summary>What a required member has when the payload does not have it.</summary>
    public abstract object? Empty { get; }

    /// <summary>What an item of a list is when it is null.</summary>
    public virtual object? OfNull => Empty;

    /// <summary>Reads a value that is not null.</summary>
    /// <returns>Whether the model can hold it.</returns>
    /// <exception cref="AnotherPayloadException">It belongs to another payload.</exception>
    public abstract bool TryRead(JsonElement json, out object? value);
}
