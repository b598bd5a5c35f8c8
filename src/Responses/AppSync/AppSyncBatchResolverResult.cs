using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.AppSync;

public sealed partial record AppSyncBatchResolverResult
{
    /// <summary>Makes the result that gives the value of a field.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value, or null.</param>
    /// <param name="typeInfo">How System.Text.Json writes the type.</param>
    public static AppSyncBatchResolverResult FromData<T>(T value, JsonTypeInfo<T> typeInfo) => new() { Data = JsonSerializer.SerializeToElement(value, typeInfo) };

    /// <summary>Makes the result that says why a field has no value.</summary>
    /// <param name="message">What the client reads.</param>
    /// <param name="type">A name for the kind of error, of your own.</param>
    public static AppSyncBatchResolverResult FromError(string message, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new AppSyncBatchResolverResult { ErrorMessage = message, ErrorType = type };
    }
}
