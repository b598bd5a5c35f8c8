using System.Buffers;
using System.Text.Json;

namespace LambdaEvents.Iot;

public sealed partial record IotTwinMakerConnectorResponse
{
    /// <summary>Makes the answer of a reader of time series.</summary>
    /// <param name="series">The values, property by property.</param>
    /// <param name="nextToken">Where to go on; null when there are no more values.</param>
    public static IotTwinMakerConnectorResponse ForTimeSeries(IEnumerable<IotTwinMakerTimeSeries> series, string? nextToken = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var values = ToJson(writer =>
        {
            writer.WriteStartArray();
            foreach (var property in series)
            {
                Write(property, writer);
            }

            writer.WriteEndArray();
        });
        return new IotTwinMakerConnectorResponse { PropertyValues = values, NextToken = nextToken };
    }

    /// <summary>Makes the answer of a reader of attributes.</summary>
    /// <param name="attributes">The values, by the names of their properties.</param>
    public static IotTwinMakerConnectorResponse ForAttributes(IEnumerable<KeyValuePair<string, IotTwinMakerAttribute>> attributes)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        var values = ToJson(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, attribute) in attributes)
            {
                writer.WritePropertyName(name);
                Write(attribute, writer);
            }

            writer.WriteEndObject();
        });
        return new IotTwinMakerConnectorResponse { PropertyValues = values };
    }

    private static void Write<T>(T payload, Utf8JsonWriter writer)
        where T : IPayload<T> => payload.Write(writer);

    private static JsonElement ToJson(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            write(writer);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return document.RootElement.Clone();
    }
}
