using System.Reflection;
using System.Text;
using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>Law 1: a payload reads the same on every way that leads into it.</summary>
public sealed class Law1ReadsTheSameTests
{
    private static readonly PayloadJsonContext[] Contexts =
    [
        .. new[] { typeof(EventCatalog).Assembly, typeof(ResponseCatalog).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(PayloadJsonContext)))
            .Select(type => (PayloadJsonContext)type.GetProperty("Default")!.GetValue(null)!),
    ];

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_reads_the_same_through_every_overload(string name) =>
        Generic(nameof(ReadEveryWay), FixtureFiles.Get(name));

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_reads_the_same_through_its_generated_context(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var typeInfo = Contexts.Select(context => context.GetTypeInfo(fixture.Record.Type)).Single(found => found is not null)!;

        JsonSerializer.Deserialize(fixture.Json, typeInfo).Should().Be(fixture.Read());
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void It_reads_the_same_through_a_users_context(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var typeInfo = UserJsonContext.Default.GetTypeInfo(fixture.Record.Type);

        typeInfo.Should().NotBeNull("[JsonSerializable(typeof({0}))] belongs on UserJsonContext", fixture.Record.Name);
        var payload = JsonSerializer.Deserialize(fixture.Json, typeInfo!);
        payload.Should().Be(fixture.Read());
        Json.JsonComparison.Differences(fixture.Tree, Json.JsonTree.Parse(JsonSerializer.SerializeToUtf8Bytes(payload, typeInfo!))).Should().BeEmpty();
    }

    private static void Generic(string method, Fixture fixture)
    {
        try
        {
            typeof(Law1ReadsTheSameTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(fixture.Record.Type).Invoke(null, [fixture]);
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
        }
    }

    private static void ReadEveryWay<T>(Fixture fixture)
        where T : class, IPayload<T>
    {
        var expected = fixture.Read();
        LambdaJson.Deserialize<T>(fixture.Json.AsMemory()).Should().Be(expected);
        LambdaJson.Deserialize<T>(Encoding.UTF8.GetString(fixture.Json)).Should().Be(expected);
        using var stream = new MemoryStream(fixture.Json);
        LambdaJson.Deserialize<T>(stream).Should().Be(expected);
        stream.Position = 0;
        LambdaJson.DeserializeAsync<T>(stream).AsTask().GetAwaiter().GetResult().Should().Be(expected);
        for (var cut = 0; cut <= fixture.Json.Length; cut += Math.Max(1, fixture.Json.Length / 64))
        {
            LambdaJson.Deserialize<T>(SplitSequence.At(fixture.Json, cut)).Should().Be(expected, "cut at byte {0}", cut);
        }
    }
}
