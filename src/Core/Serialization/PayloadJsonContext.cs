using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Serialization;

/// <summary>The base of the contexts that are generated per schema: a source of type information for System.Text.Json without reflection.</summary>
public abstract class PayloadJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
{
    /// <summary>Makes a context with options of its own, which allow the nesting that payloads have.</summary>
    protected PayloadJsonContext()
        : base(new JsonSerializerOptions { MaxDepth = JsonScanner.MaxDepth })
    {
    }

    /// <summary>Makes a context over the caller's options.</summary>
    /// <param name="options">The options, which must not belong to another context. Their <see cref="JsonSerializerOptions.MaxDepth"/> counts.</param>
    protected PayloadJsonContext(JsonSerializerOptions options)
        : base(options)
    {
    }

    /// <inheritdoc/>
    protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

    /// <inheritdoc/>
    public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out var typeInfo) ? typeInfo : null;

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) => Create(type, options);

    /// <summary>Makes the type information of a record of this context.</summary>
    /// <param name="type">The type that is asked for.</param>
    /// <param name="options">The options that it is for.</param>
    /// <returns>Null for types that the context does not have.</returns>
    protected abstract JsonTypeInfo? Create(Type type, JsonSerializerOptions options);

    /// <summary>Makes the type information of one record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="options">The options that it is for.</param>
    protected JsonTypeInfo<T> CreateTypeInfo<T>(JsonSerializerOptions options)
        where T : class, IPayload<T>
    {
        var typeInfo = JsonMetadataServices.CreateValueInfo<T>(options, new PayloadConverter<T>());
        typeInfo.OriginatingResolver = this;
        return typeInfo;
    }

    /// <summary>The type information of one record under this context's options.</summary>
    /// <typeparam name="T">The record.</typeparam>
    protected JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
