using System.Buffers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests.Reading;

/// <summary>Reads a payload on every way that gets bytes from the caller, who then writes other bytes over them.</summary>
public static class ReusedInput
{
    private static readonly MethodInfo WaysOfT = typeof(ReusedInput).GetMethod(nameof(WaysOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The records; none of their values was used before the bytes were written over, and the shared buffers with them.</summary>
    public static IReadOnlyList<ReadingWay> Ways(Fixture fixture)
    {
        var ways = (IEnumerable<(string Name, Func<byte[], object?> Read)>)WaysOfT.MakeGenericMethod(fixture.Record.Type).Invoke(null, [fixture])!;
        var read = ways.Append(("a descriptor", bytes => fixture.Record.Deserialize(bytes))).Select(way => new ReadingWay(way.Item1, ReadAndReuse(fixture.Json.ToArray(), way.Item2))).ToList();
        PooledBuffers.Overwrite();
        return read;
    }

    private static object? ReadAndReuse(byte[] bytes, Func<byte[], object?> read)
    {
        var payload = read(bytes);
        Array.Fill(bytes, (byte)'#');
        return payload;
    }

    private static List<(string Name, Func<byte[], object?> Read)> WaysOf<T>(Fixture fixture)
        where T : class, IPayload<T>
    {
        var typeInfo = (JsonTypeInfo<T>)ReadingWays.TypeInfo(fixture);
        return
        [
            ("a span", bytes => LambdaJson.Deserialize<T>(bytes.AsSpan())),
            ("memory", bytes => LambdaJson.Deserialize<T>((ReadOnlyMemory<byte>)bytes)),
            ("a sequence in one piece", bytes => LambdaJson.Deserialize<T>(new ReadOnlySequence<byte>(bytes))),
            ("a sequence in pieces", bytes => LambdaJson.Deserialize<T>(SplitSequence.At(bytes, bytes.Length / 2))),
            ("a memory stream", bytes => LambdaJson.Deserialize<T>(new MemoryStream(bytes, 0, bytes.Length, writable: true, publiclyVisible: true))),
            ("a memory stream that hides its buffer", bytes => LambdaJson.Deserialize<T>(new MemoryStream(bytes))),
            ("another stream", bytes => LambdaJson.Deserialize<T>(new TrickleStream(bytes))),
            ("a memory stream, asynchronously", bytes => Wait(LambdaJson.DeserializeAsync<T>(new MemoryStream(bytes, 0, bytes.Length, writable: true, publiclyVisible: true)))),
            ("another stream, asynchronously", bytes => Wait(LambdaJson.DeserializeAsync<T>(new TrickleStream(bytes)))),
            ("bytes for System.Text.Json", bytes => JsonSerializer.Deserialize(bytes, typeInfo)),
            ("a stream for System.Text.Json", bytes => JsonSerializer.Deserialize(new MemoryStream(bytes, 0, bytes.Length, writable: true, publiclyVisible: true), typeInfo)),
            ("a stream for System.Text.Json, asynchronously", bytes => Wait(JsonSerializer.DeserializeAsync(new TrickleStream(bytes), typeInfo))),
            ("a reader", bytes => ByReader(new ReadOnlySequence<byte>(bytes), typeInfo)),
            ("a reader over pieces", bytes => ByReader(SplitSequence.At(bytes, bytes.Length / 3), typeInfo)),
            ("an element of a document that is disposed of", bytes => ByElement(bytes, typeInfo)),
        ];
    }

    private static T Wait<T>(ValueTask<T> task) => task.AsTask().GetAwaiter().GetResult();

    private static T? ByReader<T>(ReadOnlySequence<byte> json, JsonTypeInfo<T> typeInfo)
    {
        var options = new JsonReaderOptions { MaxDepth = 256 };
        var reader = json.IsSingleSegment ? new Utf8JsonReader(json.FirstSpan, options) : new Utf8JsonReader(json, options);
        return JsonSerializer.Deserialize(ref reader, typeInfo);
    }

    private static T? ByElement<T>(byte[] json, JsonTypeInfo<T> typeInfo)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        return document.RootElement.Deserialize(typeInfo);
    }
}
