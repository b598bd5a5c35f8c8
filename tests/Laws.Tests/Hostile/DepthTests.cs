using System.Text;
using System.Text.Json;
using LambdaEvents.EventBridge;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests.Hostile;

/// <summary>256 levels are read, whatever the model expects in their place; one more is malformed, and so are 100,000.</summary>
public sealed class DepthTests
{
    private const int MaxDepth = 256;

    // The record, a document with the deep value left out, and the levels around it.
    private static readonly (string Record, string Json, int Levels)[] Places =
    [
        ("SqsEvent", """{"Records":[],"new":@}""", 1),
        ("SqsEvent", """{"Records":[{"body":"b","new":@}]}""", 3),
        ("SqsEvent", """{"Records":[{"body":@}]}""", 3),
        ("SqsEvent", """{"Records":[{"attributes":@}]}""", 3),
        ("SqsEvent", """{"Records":[{"attributes":{"SentTimestamp":@}}]}""", 4),
        ("SqsEvent", """{"Records":[{"messageAttributes":@}]}""", 3),
        ("SqsEvent", """{"Records":[{"messageAttributes":{"k":{"binaryValue":@}}}]}""", 5),
        ("SqsEvent", """{"Records":[{"messageAttributes":{"k":{"stringListValues":@}}}]}""", 5),
        ("SqsEvent", """{"Records":[{"messageAttributes":{"k":{"stringListValues":["a",@]}}}]}""", 6),
        ("EventBridgeEvent", """{"source":"s","detail":@}""", 1),
        ("ApiGatewayProxyRequest", """{"headers":@}""", 1),
        ("ApiGatewayProxyRequest", """{"multiValueHeaders":{"k":@}}""", 2),
        ("ApiGatewayProxyRequest", """{"requestContext":{"authorizer":@}}""", 2),
        ("ApiGatewayProxyRequest", """{"requestContext":{"authorizer":{"k":@}}}""", 3),
        ("DynamoDbEvent", """{"Records":[{"dynamodb":{"Keys":@}}]}""", 4),
        ("DynamoDbEvent", """{"Records":[{"dynamodb":{"Keys":{"k":@}}}]}""", 5),
        ("DynamoDbAttributeValue", "@", 0),
    ];

    private static readonly (string Open, string Close, int Levels)[] Nestings =
    [
        ("[", "]", 1), ("[\n", " ]", 1), ("""{ "a" : """, "}", 1), ("""{"a":""", "}", 1),
        ("""{"M":{"a":""", "}}", 2), ("""{"L":[""", "]}", 2), ("""{"L": [""", "]}", 2), ("""[{"b":1,"a":""", "}]", 2),
    ];

    public static TheoryData<int> PlaceNumbers => [.. Enumerable.Range(0, Places.Length)];

    [Theory]
    [MemberData(nameof(PlaceNumbers))]
    public void A_value_of_any_place_may_be_as_deep_as_the_document_and_no_deeper(int number)
    {
        var place = Places[number];
        foreach (var nesting in NestingsFor(number))
        {
            var most = (MaxDepth - place.Levels) / nesting.Levels;

            FullUse.ErrorOf(Nest(place, nesting, most - 1)).Should().BeNull("of {0} in {1}", nesting, place);
            FullUse.ErrorOf(Nest(place, nesting, most)).Should().BeNull("of {0} in {1}", nesting, place);
            FullUse.ErrorOfOthers(Nest(place, nesting, most)).Should().BeNull("of {0} in {1}", nesting, place);
            IsMalformed(FullUse.ErrorOf(Nest(place, nesting, most + 1))).Should().BeTrue("of {0} in {1}", nesting, place);
            IsMalformed(FullUse.ErrorOfOthers(Nest(place, nesting, most + 1))).Should().BeTrue("of {0} in {1}", nesting, place);
        }
    }

    [Theory]
    [MemberData(nameof(PlaceNumbers))]
    public void Depth_bombs_are_malformed(int number)
    {
        var place = Places[number];
        foreach (var nesting in NestingsFor(number))
        {
            IsMalformed(FullUse.ErrorOf(Nest(place, nesting, 100_000))).Should().BeTrue("of {0} in {1}", nesting, place);
            IsMalformed(FullUse.ErrorOf(Nest(place, nesting with { Close = "" }, 100_000))).Should().BeTrue("of {0} in {1}", nesting, place);
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("""{\"a\":""", "}")]
    public void JSON_in_text_is_JSON_down_to_its_256th_level_and_text_below(string open, string close)
    {
        Detail(MaxDepth).ValueKind.Should().NotBe(JsonValueKind.String);
        Detail(MaxDepth + 1).ValueKind.Should().Be(JsonValueKind.String);
        Detail(100_000).ValueKind.Should().Be(JsonValueKind.String);

        JsonElement Detail(int depth)
        {
            var json = $$"""{"source":"s","detail":"{{Nest(open, close, depth)}}"}""";
            FullUse.ErrorOf(new Fixture("detail", Encoding.UTF8.GetBytes(json), Catalogue.Find(nameof(EventBridgeEvent)))).Should().BeNull();
            return LambdaJson.Deserialize<EventBridgeEvent>(json).Detail!.Value;
        }
    }

    /// <summary>A part of the nestings, another part for the next place. A root is an object.</summary>
    private static IEnumerable<(string Open, string Close, int Levels)> NestingsFor(int number) =>
        Nestings.Where((nesting, index) => index % 3 == number % 3 && (Places[number].Levels > 0 || nesting.Open[0] == '{'));

    private static bool IsMalformed(JsonException? error) => error is not (null or PayloadMismatchException);

    private static Fixture Nest((string Record, string Json, int Levels) place, (string Open, string Close, int Levels) nesting, int count)
    {
        var json = place.Json.Replace("@", Nest(nesting.Open, nesting.Close, count), StringComparison.Ordinal);
        return new Fixture("depth", Encoding.UTF8.GetBytes(json), Catalogue.Find(place.Record));
    }

    private static string Nest(string open, string close, int count) =>
        string.Concat(Enumerable.Repeat(open, count).Append("1").Concat(Enumerable.Repeat(close, count)));
}
