using System.Text.Json;

namespace LambdaEvents.Routing;

/// <summary>Takes what no other route takes.</summary>
internal sealed class OtherwiseRoute<TResult>(LambdaHandler<JsonElement, TResult> handler) : LambdaRoute<TResult>("Otherwise", recogniser: null, pattern: default)
{
    public override ValueTask<TResult> Handle(ReadOnlySpan<byte> utf8Json, LambdaRoutes<TResult> routes, bool mayWait, CancellationToken cancellationToken) =>
        handler.Call(DocumentJson.Read(utf8Json), this, mayWait, cancellationToken);
}
