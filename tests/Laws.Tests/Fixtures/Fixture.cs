using System.Buffers;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Fixtures;

/// <summary>A payload of the folder <c>fixtures</c>: its path names the record.</summary>
public sealed class Fixture(string name, string path, PayloadDescriptor record)
{
    /// <summary>Folder, record and case: <c>sqs/SqsEvent.full</c>.</summary>
    public string Name { get; } = name;

    public PayloadDescriptor Record { get; } = record;

    public byte[] Json { get; } = File.ReadAllBytes(path);

    public JsonTree Tree => JsonTree.Parse(Json);

    public object Read() => Record.Deserialize(Json);

    /// <summary>Writes a record of this fixture's type.</summary>
    public JsonTree Write(object payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Record.Serialize(payload, buffer);
        return JsonTree.Parse(buffer.WrittenMemory);
    }
}
