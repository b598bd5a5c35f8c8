using System.Text.Json;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests;

/// <summary>Reads every beginning of a payload.</summary>
public static class Truncation
{
    /// <summary>Where the payload ends, the white space behind it left out.</summary>
    public static int End(byte[] json) => json.AsSpan().TrimEnd(" \t\r\n"u8).Length;

    /// <summary>The beginnings that read, or whose error is not one of malformed JSON with a path.</summary>
    public static IEnumerable<string> Failures(Fixture fixture) =>
        Enumerable.Range(0, End(fixture.Json)).Select(length => Failure(fixture, length)).OfType<string>();

    private static string? Failure(Fixture fixture, int length)
    {
        try
        {
            fixture.Record.Deserialize(fixture.Json.AsSpan(0, length));
            return $"cut at byte {length}: read";
        }
        catch (JsonException exception)
        {
            return exception is PayloadMismatchException || exception.Path is null ? $"cut at byte {length}: {exception.Message}" : null;
        }
    }
}
