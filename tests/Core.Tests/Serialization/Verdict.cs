using System.Text.Json;
using System.Text.Unicode;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

/// <summary>What our scanner and what <see cref="Utf8JsonReader"/> say of a document.</summary>
internal static class Verdict
{
    /// <summary>Asks both, by every way that our scanner has, and demands the same answer.</summary>
    public static void MustBeTheSame(ReadOnlySpan<byte> json)
    {
        var expected = IsWellFormedToUtf8JsonReader(json);
        if (Utf8.IsValid(json))
        {
            IsWellFormedToScanner(json).Should().Be(expected, "Utf8JsonReader says so of {0}", Convert.ToHexString(json));
        }

        var isRead = IsReadable<Collections>(json, out var mismatch);
        if (!expected || !Utf8.IsValid(json))
        {
            isRead.Should().BeFalse("the text is malformed: {0}", Convert.ToHexString(json));
        }
        else
        {
            (isRead || mismatch).Should().BeTrue("the text is well-formed: {0}", Convert.ToHexString(json));
        }
    }

    public static bool IsWellFormedToUtf8JsonReader(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonScanner.MaxDepth });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a record is made of the document; whatever is thrown must be a <see cref="JsonException"/>.</summary>
    public static bool IsReadable<T>(ReadOnlySpan<byte> json, out bool isMismatch)
        where T : IPayload<T>
    {
        isMismatch = false;
        try
        {
            LambdaJson.Deserialize<T>(json);
            return true;
        }
        catch (JsonException exception)
        {
            isMismatch = exception is PayloadMismatchException;
            return false;
        }
    }

    private static bool IsWellFormedToScanner(ReadOnlySpan<byte> json)
    {
        var scanner = new JsonScanner(json, 0, typeof(Letter));
        try
        {
            scanner.SkipValue();
            scanner.ExpectEnd();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
