using System.Text;
using System.Text.Json;

namespace LambdaEvents.Testing;

/// <summary>Compares payloads, and says where they differ. It needs no test framework: what fails throws a <see cref="PayloadAssertionException"/>.</summary>
public static class PayloadAssert
{
    /// <summary>Asserts that a document reads as a record whose members, written back, say the same: nothing of it is lost or changed.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="json">The document.</param>
    /// <exception cref="PayloadAssertionException">It does not.</exception>
    public static void RoundTrips<T>(string json)
        where T : class, IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        RoundTrips<T>("The document", Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Asserts that a sample reads as its record, whose members, written back, say the same.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="sample">The sample.</param>
    /// <exception cref="PayloadAssertionException">It does not.</exception>
    public static void RoundTrips<T>(SamplePayload<T> sample)
        where T : class, IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(sample);
        RoundTrips<T>(sample.Name, sample.Utf8Json.Span);
    }

    /// <summary>Asserts that two payloads are equal by value.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="expected">What it should be.</param>
    /// <param name="actual">What it is.</param>
    /// <exception cref="PayloadAssertionException">They are not; the message says where.</exception>
    public static void Equal<T>(T expected, T actual)
        where T : class, IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (!expected.Equals(actual))
        {
            throw PayloadAssertionException.Of("The payloads are not equal", Differences(expected, actual));
        }
    }

    /// <summary>Finds where two payloads differ.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="expected">What it should be.</param>
    /// <param name="actual">What it is.</param>
    /// <returns>The places in the order of the payload; none when they are equal by value.</returns>
    public static IReadOnlyList<PayloadDifference> Differences<T>(T expected, T actual)
        where T : class, IPayload<T>
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        return expected.Equals(actual) ? [] : PayloadCheck.Compare(LambdaJson.SerializeToUtf8Bytes(expected), LambdaJson.SerializeToUtf8Bytes(actual));
    }

    private static void RoundTrips<T>(string subject, ReadOnlySpan<byte> utf8Json)
        where T : class, IPayload<T>
    {
        IReadOnlyList<PayloadDifference> differences;
        try
        {
            differences = PayloadCheck.RoundTrip<T>(utf8Json);
        }
        catch (JsonException exception)
        {
            throw new PayloadAssertionException($"{subject} does not read: {exception.Message}", exception);
        }

        if (differences.Count > 0)
        {
            throw PayloadAssertionException.Of($"{subject} does not come back as it was", differences);
        }
    }
}
