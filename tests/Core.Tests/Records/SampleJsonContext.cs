using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A context as the generator makes them.</summary>
public sealed partial class SampleJsonContext : PayloadJsonContext
{
    public static SampleJsonContext Default { get; } = new();

    public SampleJsonContext()
    {
    }

    public SampleJsonContext(JsonSerializerOptions options)
        : base(options)
    {
    }

    public JsonTypeInfo<Letter> Letter => TypeInfo<Letter>();

    public JsonTypeInfo<Collections> Collections => TypeInfo<Collections>();

    protected override JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(Letter))
        {
            return CreateTypeInfo<Letter>(options);
        }

        if (type == typeof(Collections))
        {
            return CreateTypeInfo<Collections>(options);
        }

        return null;
    }
}
