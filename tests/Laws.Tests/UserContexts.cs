using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Tests;

/// <summary>The contexts of a user that all payloads are in.</summary>
public static class UserContexts
{
    /// <summary>How System.Text.Json reads and writes a payload; null where the contexts do not have it.</summary>
    public static JsonTypeInfo? Find(Type payload) => UserJsonContext.Default.GetTypeInfo(payload) ?? EventBridgeUserJsonContext.Default.GetTypeInfo(payload);
}
