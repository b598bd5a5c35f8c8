using System.Text.Json;

namespace LambdaEvents.Serialization;

/// <summary>The place of a value in the payload that it was read from; nothing, for values made by code.</summary>
internal readonly struct DeferredJson(byte[] source, int start, int length)
{
    public bool IsEmpty => source is null;

    public ReadOnlySpan<byte> Utf8 => source.AsSpan(start, length);

    public PayloadReader CreateReader() => PayloadReader.ForFirstUse(source, start);

    /// <summary>Writes the value as it stands in the payload, if there is one.</summary>
    public bool TryWrite(Utf8JsonWriter writer)
    {
        if (IsEmpty)
        {
            return false;
        }

        writer.WriteRawValue(Utf8, skipInputValidation: true);
        return true;
    }
}
