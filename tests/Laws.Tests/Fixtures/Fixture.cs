using System.Buffers;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Fixtures;

/// <summary>A payload to try the laws on: a file of the folder <c>fixtures</c>, whose path names the record, or a sample of another project.</summary>
public sealed class Fixture(string name, byte[] json, PayloadDescriptor record)
{
    /// <summary>Folder, record and case: <c>sqs/SqsEvent.full</c>.</summary>
    public string Name { get; } = name;

    public PayloadDescriptor Record { get; } = record;

    public byte[] Json { get; } = json;

    public JsonTree Tree => JsonTree.Parse(Json);

    public object Read() => Record.Deserialize(Json);

    /// <summary>Reads so that no record remembers its text.</summary>
    public object ReadDetached() => Record.DeserializeDetached(Json);

    /// <summary>Writes a record of this fixture's type.</summary>
    public JsonTree Write(object payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Record.Serialize(payload, buffer);
        return JsonTree.Parse(buffer.WrittenMemory);
    }

    /// <summary>Where a record of this fixture's type, written, differs from the fixture.</summary>
    public IEnumerable<string> DifferencesOf(object payload) => JsonComparison.Differences(Tree, Write(payload));
}
