using System.Text;

namespace LambdaEvents.Testing;

/// <summary>A sample payload: a JSON document and the record that it is. Nothing is loaded before it is used.</summary>
public abstract class SamplePayload
{
    private const string Ending = ".json";
    private readonly Type _owner;
    private readonly string _resource;
    private byte[]? _utf8Json;
    private string? _json;

    private protected SamplePayload(Type owner, string resource)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentException.ThrowIfNullOrEmpty(resource);
        (_owner, _resource) = (owner, resource);
        Name = resource.EndsWith(Ending, StringComparison.Ordinal) ? resource[..^Ending.Length] : resource;
    }

    /// <summary>Folder, record and case: <c>sqs/SqsEvent.batch</c>.</summary>
    public string Name { get; }

    /// <summary>The type of the record.</summary>
    public abstract Type Type { get; }

    /// <summary>The document, read. Records are immutable, so all who ask get the same one.</summary>
    public abstract object Record { get; }

    /// <summary>The document as it is written.</summary>
    public string Json => _json ??= Encoding.UTF8.GetString(Bytes);

    /// <summary>The document as the bytes that a function gets.</summary>
    public ReadOnlyMemory<byte> Utf8Json => Bytes;

    private byte[] Bytes => _utf8Json ??= Load();

    /// <summary>Returns <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private byte[] Load()
    {
        using var stream = _owner.Assembly.GetManifestResourceStream(_resource)
            ?? throw new InvalidOperationException($"The assembly {_owner.Assembly.GetName().Name} has no resource '{_resource}'. Add the file to its project as a LambdaEventsSample.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
