using System.Text;
using System.Text.Json;
using LambdaEvents.ApiGateway;
using LambdaEvents.DynamoDb;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests.Hostile;

/// <summary>The largest payloads that Lambda takes, and more: 6 MB in one text, 100,000 records, thousands of everything else.</summary>
public sealed class LargePayloadTests
{
    private const int Megabyte = 1024 * 1024;
    private const int Records = 100_000;
    private const int Many = 20_000;

    [Theory]
    [InlineData("\\n", "\n")]
    [InlineData("é\\u00e9 \\ud83d\\ude00", "éé 😀")]
    [InlineData("x\\ud800", null)]
    public void A_body_of_6_MB_reads_and_is_written_back(string json, string? text)
    {
        // Half of a surrogate pair cannot stand in an attribute.
        text ??= "x\ud800";
        var count = 6 * Megabyte / Encoding.UTF8.GetByteCount(json);
        var body = string.Concat(Enumerable.Repeat(json, count));
        var expected = string.Concat(Enumerable.Repeat(text, count));
        var queue = $$"""{"Records":[{"messageId":"1","body":"{{body}}"}]}""";
        var request = $$"""{"body":"{{body}}"}""";

        var message = LambdaJson.Deserialize<SqsEvent>(queue);
        var http = LambdaJson.Deserialize<ApiGatewayProxyRequest>(request);

        (message.Records[0].Body == expected && http.Body == expected).Should().BeTrue();
        (message.ToJson() == queue && (message with { Records = [message.Records[0] with { MessageId = "1" }] }).ToJson() == queue).Should().BeTrue();
        message.Equals(LambdaJson.Deserialize<SqsEvent>(queue)).Should().BeTrue();
        message.ToString().Length.Should().BeGreaterThan(expected.Length);
    }

    [Fact]
    public void A_body_of_6_MB_that_holds_JSON_is_read_as_a_payload()
    {
        var inner = new SqsEvent { Records = [new SqsMessage { Body = string.Concat(Enumerable.Repeat("say \"hello\"\n", Megabyte / 3)) }] };
        var outer = LambdaJson.Deserialize<SqsEvent>(new SqsEvent { Records = [new SqsMessage { Body = inner.ToJson() }] }.ToJson());

        outer.Records[0].ReadBody<SqsEvent>().Should().Be(inner);
        outer.Records[0].Body!.Length.Should().BeGreaterThan(4 * Megabyte);
    }

    [Fact]
    public void A_base64_body_of_6_MB_is_decoded()
    {
        var bytes = new byte[6 * Megabyte * 3 / 4];
        new Random(1).NextBytes(bytes);
        var request = LambdaJson.Deserialize<ApiGatewayHttpApiV2Request>($$"""{"version":"2.0","isBase64Encoded":true,"body":"{{Convert.ToBase64String(bytes)}}"}""");

        request.GetBodyBytes().AsSpan().SequenceEqual(bytes).Should().BeTrue();
    }

    [Fact]
    public void A_hundred_thousand_records_are_read_used_and_written()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"Records":[{{Repeat("""{"messageId":"@","body":"b\n@","attributes":{"SentTimestamp":"1767225600123"},"eventSource":"aws:sqs"}""", Records)}}]}""");

        var batch = LambdaJson.Deserialize<SqsEvent>(json);

        batch.Records.Should().HaveCount(Records);
        batch.Records.Where((message, index) => message.Body != $"b\n{index}" || message.Attributes.SentTimestamp.ToUnixTimeMilliseconds() != 1767225600123).Should().BeEmpty();
        LambdaJson.SerializeToUtf8Bytes(batch).AsSpan().SequenceEqual(json).Should().BeTrue();
        LambdaJson.SerializeToUtf8Bytes(new SqsEvent { Records = [.. batch.Records] }).AsSpan().SequenceEqual(json).Should().BeTrue();
        batch.Equals(LambdaJson.Deserialize<SqsEvent>(json)).Should().BeTrue();
    }

    [Fact]
    public void Thousands_of_values_in_one_container_are_read_used_and_written()
    {
        var json = $"{{\"M\":{RepeatMember("\"k@\":{\"L\":[{\"N\":\"@\"},{\"NS\":[\"@\"]}]}")}}}";

        var value = LambdaJson.Deserialize<DynamoDbAttributeValue>(json);

        value.M!.Count.Should().Be(Many);
        value.M.Where((entry, index) => entry.Value.L![0].N != $"{index}" || entry.Value.L[1].NumberSet![0] != $"{index}" || value.M[$"k{index}"] != entry.Value).Should().BeEmpty();
        (value.ToJson() == json && value.Equals(LambdaJson.Deserialize<DynamoDbAttributeValue>(json))).Should().BeTrue();
    }

    [Theory]
    [InlineData("\"new@\":@", Many)]
    [InlineData("\"new\":@", 1)]
    [InlineData("\"body\":[@]", 1)]
    [InlineData("\"body\":[@],\"body\":null", 0)]
    public void Thousands_of_unknown_members_are_kept(string member, int expected)
    {
        // One member that is known, for a record without any is no message.
        var json = $"{{\"Records\":[{{\"messageId\":\"0\",{RepeatMember(member)[1..]}]}}";

        var message = LambdaJson.Deserialize<SqsEvent>(json).Records[0];

        message.UnknownMembers.Should().HaveCount(expected);
        message.UnknownMembers.Should().NotContain(unknown => unknown.Value.ValueKind == JsonValueKind.Undefined);
        message.Equals(LambdaJson.Deserialize<SqsEvent>(json).Records[0]).Should().BeTrue();
        (message with { MessageId = "1" }).ToJson().Should().EndWith(expected == 0 ? "}" : $"{Many - 1}{(member.EndsWith(']') ? "]" : "")}}}");
    }

    [Theory]
    [InlineData("\"h@\":\"@\"", Many)]
    [InlineData("\"h\":\"@\"", 1)]
    [InlineData("\"h@\":\"@\",\"h@\":null", 0)]
    public void Thousands_of_headers_are_read_used_and_written(string header, int expected)
    {
        var json = $"{{\"headers\":{RepeatMember(header)}}}";

        var request = LambdaJson.Deserialize<ApiGatewayProxyRequest>(json);

        request.Headers!.Count.Should().Be(expected);
        (request.Equals(LambdaJson.Deserialize<ApiGatewayProxyRequest>(json)) && request.ToJson() == json && request.ToString().Length > expected).Should().BeTrue();
    }

    private static string RepeatMember(string json) => $"{{{Repeat(json, Many)}}}";

    private static string Repeat(string json, int count) => string.Join(',', Enumerable.Range(0, count).Select(index => json.Replace("@", $"{index}", StringComparison.Ordinal)));
}
