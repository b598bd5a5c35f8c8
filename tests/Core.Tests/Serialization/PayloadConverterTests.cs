using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class PayloadConverterTests
{
    private const string Json = """{ "id":"\u0031", "eventSourceARN" : "arn", "new":[1.0] }""";

    private static readonly UserJsonContext Hostile = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper,
        PropertyNameCaseInsensitive = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        WriteIndented = true,
    });

    [Fact]
    public void A_record_stands_alone_in_System_Text_Json()
    {
        var letter = JsonSerializer.Deserialize(Json, UserJsonContext.Default.Letter)!;

        letter.Should().Be(LambdaJson.Deserialize<Letter>(Json));
        JsonSerializer.Serialize(letter, UserJsonContext.Default.Letter).Should().Be(Json);
    }

    [Fact]
    public void A_record_stands_in_a_list_in_a_dictionary_and_in_a_type_of_the_users()
    {
        var list = JsonSerializer.Deserialize($"[{Json},null]", UserJsonContext.Default.ListLetter);
        var map = JsonSerializer.Deserialize($"{{\"k\":{Json}}}", UserJsonContext.Default.DictionaryStringLetter);
        var type = JsonSerializer.Deserialize($"{{\"Note\":\"n\",\"FirstLetter\":{Json}}}", UserJsonContext.Default.UserType);

        list![0].Should().Be(LambdaJson.Deserialize<Letter>(Json));
        list[1].Should().BeNull();
        map!["k"].Should().Be(list[0]);
        type!.FirstLetter.Should().Be(list[0]);
        JsonSerializer.Serialize(type, UserJsonContext.Default.UserType).Should().Be($"{{\"Note\":\"n\",\"FirstLetter\":{Json}}}");
    }

    [Fact]
    public void Hostile_options_change_nothing_of_a_record()
    {
        var type = JsonSerializer.Deserialize($"{{\"note\":\"n\",\"first_letter\":{Json}}}", Hostile.UserType);

        type!.FirstLetter.Should().Be(LambdaJson.Deserialize<Letter>(Json));
        type.FirstLetter!.EventSourceArn.Should().Be("arn");
        var changed = JsonSerializer.Serialize(type.FirstLetter with { Body = "b" }, Hostile.Letter);
        JsonElement.Parse(changed).EnumerateObject().Select(member => member.Name).Should().Equal("id", "body", "eventSourceARN", "new");
    }

    [Theory]
    [InlineData("{ // a comment\n \"id\":\"1\", /* \"body\":\"x\", */ \"sender\":{\"street\":\"a//b\",}, \"new\":[1.50,/**/2,],}")]
    [InlineData("""{"id":"1","sender":{"street":"a//b"},"new":[1.50,2],}""")]
    public void Comments_and_trailing_commas_are_left_out_where_the_options_allow_them(string json)
    {
        var letter = JsonSerializer.Deserialize(json, Hostile.Letter)!;

        letter.Should().Be(LambdaJson.Deserialize<Letter>("""{"id":"1","sender":{"street":"a//b"},"new":[1.5,2]}"""));
        letter.UnknownMembers["new"][0].GetRawText().Should().Be("1.50");
        JsonElement.Parse(letter.ToJson()).GetProperty("id").GetString().Should().Be("1");
    }

    [Theory]
    [InlineData("""{"id":"\ud800","new":"\udc00","\ud800":[]}""")]
    [InlineData("""{"id":"é<>&'+\u0041"}""")]
    public void Odd_texts_survive_hostile_options(string json) =>
        JsonSerializer.Deserialize(json, Hostile.Letter).Should().Be(LambdaJson.Deserialize<Letter>(json));

    [Theory]
    [InlineData("{\"id\":1,}")]
    [InlineData("{\"id\":")]
    [InlineData("{/**/}")]
    public void Malformed_text_is_an_error_of_System_Text_Jsons(string json)
    {
        var reading = () => JsonSerializer.Deserialize(json, UserJsonContext.Default.Letter);

        reading.Should().Throw<JsonException>();
    }

    [Fact]
    public void Another_payload_is_noticed_inside_System_Text_Json()
    {
        var reading = () => JsonSerializer.Deserialize("""[{"id":"1","kind":"other"}]""", UserJsonContext.Default.ListLetter);
        var list = () => JsonSerializer.Deserialize("[5]", UserJsonContext.Default.ListLetter);

        reading.Should().Throw<PayloadMismatchException>().Which.Path.Should().Be("$.kind");
        list.Should().Throw<PayloadMismatchException>();
    }

    [Fact]
    public void Null_is_no_record()
    {
        JsonSerializer.Deserialize("null", UserJsonContext.Default.Letter).Should().BeNull();
        JsonSerializer.Serialize(new UserType(), UserJsonContext.Default.UserType).Should().Be("""{"Note":null,"FirstLetter":null}""");
    }

    [Fact]
    public void Reading_from_a_stream_in_small_pieces_is_the_same()
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 };
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{Json}]"));

        JsonSerializer.Deserialize(stream, new UserJsonContext(options).ListLetter)![0].Should().Be(LambdaJson.Deserialize<Letter>(Json));
    }
}
