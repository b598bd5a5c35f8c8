using System.Buffers;
using System.Text.Json;

namespace StaticFunction.Runtime;

/// <summary>A failure in the form that Lambda passes on to whoever invoked the function.</summary>
public sealed class FunctionError(Exception exception)
{
    /// <summary>The kind of failure: the name of the exception.</summary>
    public string Type { get; } = exception.GetType().Name;

    /// <summary>What the exception says.</summary>
    public string Message { get; } = exception.Message;

    public override string ToString() => $"{Type}: {Message}";

    internal ReadOnlyMemory<byte> ToJson()
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteString("errorMessage"u8, Message);
            writer.WriteString("errorType"u8, Type);
            writer.WriteStartArray("stackTrace"u8);
            foreach (var line in (exception.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                writer.WriteStringValue(line);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return json.WrittenMemory;
    }
}
