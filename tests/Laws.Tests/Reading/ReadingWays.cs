using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests.Reading;

/// <summary>Every way in which a user can read a payload.</summary>
public static class ReadingWays
{
    // A payload of up to this many bytes is cut at each of them, a larger one at as many places.
    private const int MostCuts = 1024;

    private static readonly MethodInfo OverloadsOfT = typeof(ReadingWays).GetMethod(nameof(OverloadsOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly PayloadJsonContext[] GeneratedContexts =
    [
        .. Catalogue.Assemblies
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(PayloadJsonContext)))
            .Select(type => (PayloadJsonContext)type.GetProperty("Default")!.GetValue(null)!),
    ];

    /// <summary>The overloads of <see cref="LambdaJson"/>.</summary>
    public static IEnumerable<ReadingWay> Overloads(Fixture fixture)
    {
        try
        {
            return (IEnumerable<ReadingWay>)OverloadsOfT.MakeGenericMethod(fixture.Record.Type).Invoke(null, [fixture.Json])!;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    /// <summary>The context that was generated beside the record; there is exactly one.</summary>
    public static JsonTypeInfo GeneratedTypeInfo(Fixture fixture) =>
        GeneratedContexts.Select(context => context.GetTypeInfo(fixture.Record.Type)).Single(typeInfo => typeInfo is not null)!;

    /// <summary>Any way in which System.Text.Json knows the record: no generated context has an event with its detail.</summary>
    public static JsonTypeInfo TypeInfo(Fixture fixture) => fixture.Record.Pattern == default ? GeneratedTypeInfo(fixture) : UserContexts.Find(fixture.Record.Type)!;

    /// <summary>System.Text.Json with one type info, from bytes, a string, a stream and a stream that gives little at a time.</summary>
    public static IEnumerable<ReadingWay> SystemTextJson(Fixture fixture, JsonTypeInfo typeInfo)
    {
        yield return new("bytes", JsonSerializer.Deserialize(fixture.Json, typeInfo));
        yield return new("a string", JsonSerializer.Deserialize(Encoding.UTF8.GetString(fixture.Json), typeInfo));
        using var stream = new MemoryStream(fixture.Json);
        yield return new("a stream", JsonSerializer.Deserialize(stream, typeInfo));
        using var trickle = new TrickleStream(fixture.Json);
        yield return new("an asynchronous stream", JsonSerializer.DeserializeAsync(trickle, typeInfo).AsTask().GetAwaiter().GetResult());
    }

    private static List<ReadingWay> OverloadsOf<T>(byte[] json)
        where T : class, IPayload<T>
    {
        using var stream = new MemoryStream(json);
        using var trickle = new TrickleStream(json);
        using var asynchronous = new TrickleStream(json);
        List<ReadingWay> ways =
        [
            new("a span", LambdaJson.Deserialize<T>(json.AsSpan())),
            new("memory", LambdaJson.Deserialize<T>(json.AsMemory())),
            new("a string", LambdaJson.Deserialize<T>(Encoding.UTF8.GetString(json))),
            new("a stream", LambdaJson.Deserialize<T>(stream)),
            new("a stream of small pieces", LambdaJson.Deserialize<T>(trickle)),
            new("an asynchronous stream", LambdaJson.DeserializeAsync<T>(asynchronous).AsTask().GetAwaiter().GetResult()),
            new("a sequence of single bytes", LambdaJson.Deserialize<T>(SplitSequence.EachByte(json))),
        ];
        for (var cut = 0; cut <= json.Length; cut += Math.Max(1, (json.Length + MostCuts - 1) / MostCuts))
        {
            ways.Add(new($"a sequence cut at byte {cut}", LambdaJson.Deserialize<T>(SplitSequence.At(json, cut))));
        }

        return ways;
    }
}
