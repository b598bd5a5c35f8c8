using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>A record in a place where a payload may also be given as text that holds it.</summary>
public sealed class EagerEmbedded(EagerType record) : EagerType
{
    public override object? Empty => null;

    public override bool TryRead(JsonElement json, out object? value) => record.TryRead(EagerJson.Unwrap(json), out value);
}
