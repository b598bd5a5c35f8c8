using System.Buffers;
using System.Text.Json;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Reading;

namespace LambdaEvents.Tests.Hostile;

/// <summary>Reads a document that may be malformed. If it reads, uses all that the records have: nothing may throw then, for a handler is at work already.</summary>
public static class FullUse
{
    /// <summary>
    /// What is wrong with the document; null when it reads and everything was used. Any other exception than <see cref="JsonException"/> while reading leaves this method.
    /// </summary>
    public static JsonException? ErrorOf(Fixture fixture) => ErrorOf(fixture, fixture.Read);

    /// <summary>What System.Text.Json finds wrong with the document. A check must find the same.</summary>
    public static JsonException? ErrorOfOthers(Fixture fixture)
    {
        var error = ErrorOf(fixture, () => JsonSerializer.Deserialize(fixture.Json, ReadingWays.TypeInfo(fixture))!);
        var isRejected = fixture.Record.Check(fixture.Json).Any(deviation => deviation.Kind == PayloadDeviationKind.Rejected);
        isRejected.Should().Be(error is not null, "a check finds what reading finds");
        if (error is null)
        {
            Use(fixture.ReadDetached(), fixture.Read());
            Rewrite(fixture, fixture.ReadDetached());
        }

        return error;
    }

    private static JsonException? ErrorOf(Fixture fixture, Func<object> read)
    {
        object payload;
        try
        {
            payload = read();
        }
        catch (JsonException exception)
        {
            return exception;
        }

        Use(payload, fixture.Read());
        Require(RecordWalk.Values(Rewrite(fixture, payload)).SequenceEqual(RecordWalk.Values(payload)), "what is written reads as something else");

        // Written from its members, half of a surrogate pair in a name is not what it was: no .NET writer writes that.
        Rewrite(fixture, RecordWalk.Forget(payload));
        return null;
    }

    private static void Use(object payload, object other)
    {
        var values = RecordWalk.Values(payload);
        Require(values.SequenceEqual(RecordWalk.Values(payload)), "the second use gives other values than the first");
        Require(values.SequenceEqual(RecordWalk.Values(other)), "another reading gives other values");
        Require(payload.ToString() == other.ToString(), "another reading prints otherwise");
        Require(payload.Equals(other) && payload.GetHashCode() == other.GetHashCode(), "another reading is not equal");
    }

    private static void Require(bool condition, string problem)
    {
        if (!condition)
        {
            throw new InvalidOperationException(problem);
        }
    }

    private static object Rewrite(Fixture fixture, object payload)
    {
        var buffer = new ArrayBufferWriter<byte>();
        fixture.Record.Serialize(payload, buffer);
        return fixture.Record.Deserialize(buffer.WrittenSpan);
    }
}
