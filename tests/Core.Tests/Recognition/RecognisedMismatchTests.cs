using System.Buffers;
using System.Text;
using System.Text.Json;
using LambdaEvents.Tests.Records;
using LambdaEvents.Tests.Streams;

namespace LambdaEvents.Tests.Recognition;

/// <summary>Who asks for one payload and gets another one is told which.</summary>
public class RecognisedMismatchTests
{
    private const string Stamp = """{"kind":"other","price":1,"colour":"s3cr3t"}""";
    private const string Ending = " It looks like Stamp.";

    private static byte[] Bytes => Encoding.UTF8.GetBytes(Stamp);

    public static TheoryData<string, Func<Order?>> Inputs => new()
    {
        { "bytes", () => LambdaJson.Deserialize<Order>(Bytes) },
        { "span", () => LambdaJson.Deserialize<Order>(Bytes.AsSpan()) },
        { "memory", () => LambdaJson.Deserialize<Order>((ReadOnlyMemory<byte>)Bytes) },
        { "sequence", () => LambdaJson.Deserialize<Order>(new ReadOnlySequence<byte>(Bytes)) },
        { "sequence in pieces", () => LambdaJson.Deserialize<Order>(Pieces.Of(Bytes, 7)) },
        { "string", () => LambdaJson.Deserialize<Order>(Stamp) },
        { "string with a byte order mark", () => LambdaJson.Deserialize<Order>("\uFEFF" + Stamp) },
        { "stream", () => LambdaJson.Deserialize<Order>(new MemoryStream(Bytes)) },
        { "trickling stream", () => LambdaJson.Deserialize<Order>(new TricklingStream(Bytes)) },
        { "long", () => LambdaJson.Deserialize<Order>(Encoding.UTF8.GetBytes(new string(' ', 200_000) + Stamp).AsSpan()) },
        { "System.Text.Json", () => JsonSerializer.Deserialize(Stamp, UserJsonContext.Default.Order) },
        { "System.Text.Json with comments", () => JsonSerializer.Deserialize(Stamp.Insert(1, "/* c */"), new UserJsonContext(new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip }).Order) },
        { "System.Text.Json in a list", () => JsonSerializer.Deserialize($"[{Stamp}]", UserJsonContext.Default.ListOrder)![0] },
        { "embedded text", () => LambdaJson.Deserialize<Letter>($$"""{"id":"1","body":{{Quoted(Stamp)}}}""").ReadBody<Order>() },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void It_looks_like_what_the_recogniser_says(string input, Func<Order?> read)
    {
        var exception = read.Should().Throw<PayloadMismatchException>(input).Which;

        exception.Message.Should().StartWith("Order was asked for, whose $.kind is \"test:order\" or \"order\", but here it is something else.").And.EndWith(Ending);
        exception.Path.Should().Be("$.kind");
        exception.ToString().Should().NotContain("s3cr3t");
    }

    [Fact]
    public async Task A_stream_that_is_awaited_says_it_as_well()
    {
        var reading = async () => await LambdaJson.DeserializeAsync<Order>(new TricklingStream(Bytes));

        (await reading.Should().ThrowAsync<PayloadMismatchException>()).Which.Message.Should().EndWith(Ending);
    }

    [Theory]
    [InlineData("""{"stranger":1,"price":1,"colour":1}""")]
    [InlineData("""{"price":1,"colour":1}""")]
    public void A_stranger_is_told_as_well(string json) => MessageOf<Order>(json).Should().StartWith("Order was asked for, but the document has none of its members.").And.EndWith(Ending);

    [Theory]
    [InlineData("""{"kind":"other","id":"1"}""")]
    [InlineData("""{"kind":"other","price":1,"colour":null}""")]
    [InlineData("""{"kind":"other","picture":1}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    public void What_is_unknown_or_ambiguous_is_said_to_look_like_nothing(string json) => MessageOf<Order>(json).Should().NotContain("looks like").And.EndWith(".");

    [Fact]
    public void Without_a_recogniser_nobody_knows() => MessageOf<Letter>(Stamp).Should().NotContain("looks like");

    [Fact]
    public void It_does_not_look_like_what_was_asked_for()
    {
        MessageOf<Order>("""{"kind":"test:order","id":"1","kind":"other"}""").Should().Contain("but here it is something else").And.NotContain("looks like");
        MessageOf<Crate<Letter>>("""{"kind":"test:crate","label":"robust"}""").Should().StartWith("Crate<Letter> was asked for").And.NotContain("looks like");
        MessageOf<Crate<Letter>>("""{"kind":"test:order","label":"robust"}""").Should().StartWith("Crate<Letter> was asked for").And.EndWith(" It looks like Order.");
    }

    [Fact]
    public void What_it_looks_like_is_the_document_and_not_what_is_embedded() =>
        MessageOf<Crate<Order>>($$"""{"kind":"test:crate","label":"fragile","content":{{Stamp}}}""").Should().StartWith("Crate<Order> was asked for, whose $.content.kind is").And.NotContain("looks like");

    [Fact]
    public void What_is_malformed_looks_like_nothing()
    {
        var reading = () => LambdaJson.Deserialize<Order>("""{"price":1,"colour":2,"id":x}""");

        reading.Should().Throw<JsonException>().Which.Should().NotBeOfType<PayloadMismatchException>().And.Subject.As<JsonException>().Message.Should().NotContain("looks like");
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, UserJsonContext.Default.String);

    private static string MessageOf<T>(string json)
        where T : IPayload<T>
    {
        var reading = () => LambdaJson.Deserialize<T>(json);

        return reading.Should().Throw<PayloadMismatchException>().Which.Message;
    }
}
