using System.Buffers;
using System.Reflection;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Fixtures;

/// <summary>A payload to try the laws on: a file of the folder <c>fixtures</c>, whose path names the record, or a sample of another project.</summary>
public sealed class Fixture(string name, byte[] json, PayloadDescriptor record)
{
    private static readonly MethodInfo DetailOfT = typeof(Fixture).GetMethod(nameof(Detail), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>Folder, record and case: <c>sqs/SqsEvent.full</c>.</summary>
    public string Name { get; } = name;

    public PayloadDescriptor Record { get; } = record;

    public byte[] Json { get; } = json;

    public JsonTree Tree => JsonTree.Parse(Json);

    /// <summary>Which case of the payload it is, such as <c>full</c>.</summary>
    public string Case => Name.Split('.')[^1];

    /// <summary>Whether it was made from the schema by the import, and so has every member of its detail.</summary>
    public bool IsGenerated => Record.Pattern != default && Case == "generated";

    /// <summary>The payload that the record was generated for: of an event with its detail, the detail.</summary>
    public Fixture Own => Record.Pattern == default ? this : (Fixture)DetailOfT.MakeGenericMethod(Record.Type.GenericTypeArguments).Invoke(this, null)!;

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

    private Fixture Detail<T>()
        where T : class, IPayload<T>
    {
        var detail = ((JsonMembers)Tree).Members.Single(member => member.Name == "detail").Value;
        return new Fixture(Name, detail.ToUtf8(), PayloadDescriptor.Create<T>(Record.Name, Record.Schema, Record.Direction, []));
    }
}
