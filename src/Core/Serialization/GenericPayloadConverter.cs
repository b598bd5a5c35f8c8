using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LambdaEvents.Serialization;

/// <summary>
/// Finds the converter of a generic record such as <c>EventBridgeEvent&lt;OrderPlaced&gt;</c>. System.Text.Json cannot close a converter over a record's type argument without
/// reflection, so each closed record registers its converter, on first use or by <see cref="Register{T}"/>.
/// </summary>
public sealed class GenericPayloadConverter : JsonConverterFactory
{
    private static readonly ConcurrentDictionary<Type, JsonConverter> Converters = new();

    /// <summary>Registers the converter of a closed generic record. Needed once, before System.Text.Json meets the type; <see cref="LambdaJson"/> never needs it.</summary>
    /// <typeparam name="T">The closed record.</typeparam>
    public static void Register<T>()
        where T : class, IPayload<T> => Converters.TryAdd(typeof(T), new PayloadConverter<T>());

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type was not registered.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.TryGetValue(typeToConvert, out var converter)
            ? converter
            : throw new NotSupportedException(
                $"System.Text.Json does not know {TypeName.Of(typeToConvert)} yet. Call GenericPayloadConverter.Register<{TypeName.Of(typeToConvert)}>() once at start, or read it with LambdaJson.");
    }
}
