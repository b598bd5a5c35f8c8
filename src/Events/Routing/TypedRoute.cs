using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Routing;

/// <summary>Takes a document that is none of the known payloads, as a type of the user's own.</summary>
internal sealed class TypedRoute<T, TResult>(string record, JsonTypeInfo<T> typeInfo, LambdaHandler<T, TResult> handler)
    : LambdaRoute<TResult>(record, recogniser: null, pattern: default)
{
    public override ValueTask<TResult> Handle(ReadOnlySpan<byte> utf8Json, LambdaRoutes<TResult> routes, bool mayWait, CancellationToken cancellationToken)
    {
        var read = JsonSerializer.Deserialize(DocumentJson.Check(utf8Json), typeInfo) ?? throw new JsonException($"The document is null, and no {Record}.");
        return handler.Call(read, this, mayWait, cancellationToken);
    }
}
