using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LambdaEvents.CloudWatchLogs;

namespace LambdaEvents.Tests.CloudWatchLogs;

public sealed class DecodeTests
{
    private const string Json = """
        {"messageType":"DATA_MESSAGE","owner":"123456789012","logGroup":"g","logStream":"s","subscriptionFilters":["f"],
         "logEvents":[{"id":"1","timestamp":1767225600000,"message":"{\"id\":\"a\",\"total\":1}"}]}
        """;

    [Fact]
    public void Log_events_are_unpacked()
    {
        var logs = new CloudWatchLogsEvent { AwsLogs = new() { Data = Gzip(Json) } }.Decode();

        logs.Should().Be(LambdaJson.Deserialize<CloudWatchLogsData>(Json));
        logs.LogEvents[0].ReadMessage(UserContext.Default.Purchase).Should().Be(new Purchase("a", 1));
        logs.IsControlMessage.Should().BeFalse();
    }

    [Fact]
    public void A_control_message_is_known() =>
        CloudWatchLogsData.Decode(Gzip(Json.Replace("DATA", "CONTROL", StringComparison.Ordinal))).IsControlMessage.Should().BeTrue();

    [Fact]
    public void Data_larger_than_the_first_buffer_is_unpacked()
    {
        var message = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{number} "));

        CloudWatchLogsData.Decode(Gzip(Json.Replace("\"f\"", $"\"{message}\"", StringComparison.Ordinal))).SubscriptionFilters[0].Should().Be(message);
    }

    [Fact]
    public void Data_in_several_parts_of_gzip_is_one_document()
    {
        var parts = Gzip(Json[..100]).ToArray().Concat(Gzip(Json[100..]).ToArray()).ToArray();

        CloudWatchLogsData.Decode(Base64.FromBytes(parts)).LogEvents.Should().HaveCount(1);
    }

    [Fact]
    public void The_bound_is_exact()
    {
        var length = Encoding.UTF8.GetByteCount(Json);

        CloudWatchLogsData.Decode(Gzip(Json), length).LogEvents.Should().HaveCount(1);
        Decoding(Gzip(Json), length - 1).Should().Throw<JsonException>().WithMessage($"*more than {length - 1} bytes*maxLength*");
    }

    [Fact]
    public void A_bomb_is_stopped_by_the_default_bound()
    {
        var bomb = Gzip($"{Json}{new string(' ', CloudWatchLogsData.DefaultMaxLength)}");

        bomb.Text.Length.Should().BeLessThan(100_000);
        Decoding(bomb).Should().Throw<JsonException>().WithMessage("*unpacks to more than 33554432 bytes*");
    }

    [Theory]
    [InlineData("", "*not gzip*")]
    [InlineData("%%%", "*not base64*")]
    [InlineData("Z2FyYmFnZQ==", "*not gzip*")]
    [InlineData("H4sIAAAA", "*")]
    [InlineData("eJyrVkrOz0nKzClJLVKqBQAr9QV5", "*begins as zlib does*")]
    public void What_is_no_gzip_of_JSON_is_a_JsonException_that_says_so(string data, string message) =>
        Decoding(new Base64(data)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Gzip_that_is_cut_is_a_JsonException_that_says_so_unless_no_log_event_is_missing()
    {
        var packed = Gzip(Json).ToArray();
        var outcomes = Enumerable.Range(4, packed.Length - 4).Select(length => Outcome(Base64.FromBytes(packed.AsSpan(..length)))).ToArray();

        outcomes.Distinct().Should().Equal("The gzip data is cut or damaged.", "whole");
        outcomes.Count(outcome => outcome == "whole").Should().BeLessThanOrEqualTo(10, "only the mark of the end and the checksum may be missing");

        static string Outcome(Base64 data)
        {
            try
            {
                return CloudWatchLogsData.Decode(data).Equals(LambdaJson.Deserialize<CloudWatchLogsData>(Json)) ? "whole" : "less than whole";
            }
            catch (JsonException exception)
            {
                return exception.Message;
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void Gzip_that_is_hardly_begun_is_a_JsonException(int length) =>
        Decoding(Base64.FromBytes(Gzip(Json).ToArray().AsSpan(..length))).Should().Throw<JsonException>().WithMessage("*not gzip*");

    [Fact]
    public void Gzip_that_is_damaged_is_a_JsonException()
    {
        var packed = Gzip(Json).ToArray();
        packed[^6] ^= 0xFF;

        Decoding(Base64.FromBytes(packed)).Should().Throw<JsonException>().WithMessage("*cut or damaged*").WithInnerException<InvalidDataException>();
    }

    [Fact]
    public void Gzip_of_malformed_JSON_is_a_JsonException() => Decoding(Gzip(Json[..^1])).Should().Throw<JsonException>();

    [Fact]
    public void Gzip_of_another_payload_is_a_mismatch() => Decoding(Gzip("""{"Records":[]}""")).Should().Throw<PayloadMismatchException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_bound_must_leave_room(int maxLength) => Decoding(Gzip(Json), maxLength).Should().Throw<ArgumentOutOfRangeException>();

    private static Func<CloudWatchLogsData> Decoding(Base64 data, int maxLength = CloudWatchLogsData.DefaultMaxLength) =>
        () => CloudWatchLogsData.Decode(data, maxLength);

    private static Base64 Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return Base64.FromBytes(packed.ToArray());
    }
}
