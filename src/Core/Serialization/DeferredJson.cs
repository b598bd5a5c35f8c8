using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>The place of a value in the payload that it was read from; nothing, for values made by code.</summary>
internal readonly struct DeferredJson(byte[] source, int start, int length)
{
    public bool IsEmpty => source is null;

    public PayloadReader CreateReader() => new(source, start, typeof(JsonElement));

    /// <summary>Writes the value as it stands in the payload, if there is one.</summary>
    public bool TryWrite(Utf8JsonWriter writer)
    {
        if (IsEmpty)
        {
            return false;
        }

        writer.WriteRawValue(source.AsSpan(start, length), skipInputValidation: true);
        return true;
    }
}
