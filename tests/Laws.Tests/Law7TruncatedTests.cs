using System.Text.Json;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>Law 7: cut at any byte, a payload gives a JsonException and nothing else.</summary>
public sealed class Law7TruncatedTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Cut_at_any_byte_it_is_malformed(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var end = fixture.Json.AsSpan().LastIndexOf((byte)'}');
        var failures = Enumerable.Range(0, end + 1).Select(length => Failure(fixture, length)).Where(failure => failure is not null);

        failures.Should().BeEmpty();
    }

    private static string? Failure(Fixture fixture, int length)
    {
        try
        {
            fixture.Record.Deserialize(fixture.Json.AsSpan(0, length));
            return $"read when cut at byte {length}";
        }
        catch (JsonException exception)
        {
            return exception is PayloadMismatchException || exception.Path is null ? $"cut at byte {length}: {exception.Message}" : null;
        }
    }
}
