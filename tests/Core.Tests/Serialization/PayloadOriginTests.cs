using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class PayloadOriginTests
{
    private const string Spaced = """{ "kind" : "test:letter", "id":"\u0031", "new" : [ 1.0 ] , "sender":{"number":"5.0" , "street":1e2} }""";

    [Fact]
    public void An_unchanged_record_writes_its_bytes()
    {
        var letter = LambdaJson.Deserialize<Letter>($" {Spaced}\r\n");

        _ = letter.Id;
        _ = letter.ToString();
        _ = letter.Sender!.Number;

        letter.ToJson().Should().Be(Spaced);
        letter.Sender.ToJson().Should().Be("""{"number":"5.0" , "street":1e2}""");
    }

    [Fact]
    public void A_changed_member_leaves_the_texts_of_the_others()
    {
        var letter = LambdaJson.Deserialize<Letter>(Spaced);

        (letter with { Body = "b" }).ToJson().Should().Be("""{"id":"\u0031","body":"b","kind":"test:letter","sender":{"number":"5.0" , "street":1e2},"new":[ 1.0 ]}""");
        letter.ToJson().Should().Be(Spaced);
    }

    [Fact]
    public void A_copy_without_a_change_writes_the_same_bytes() => (LambdaJson.Deserialize<Letter>(Spaced) with { }).ToJson().Should().Be(Spaced);

    [Fact]
    public void A_record_inside_a_changed_one_writes_its_bytes()
    {
        var letter = LambdaJson.Deserialize<Letter>(Spaced);

        new LetterBatch { Records = [letter, letter with { Sender = letter.Sender! with { Number = 6 }, Kind = null }] }.ToJson().Should().Be(
            $$"""{"Records":[{{Spaced}},{"id":"\u0031","sender":{"street":1e2,"number":6},"new":[ 1.0 ]}]}""");
    }

    [Fact]
    public void The_text_does_not_count_in_equality()
    {
        LambdaJson.Deserialize<Letter>("""{"id":"1"}""").Should().Be(LambdaJson.Deserialize<Letter>("""{ "id" : "\u0031" }"""));
        LambdaJson.Deserialize<Letter>("""{"id":"1"}""").Should().Be(new Letter { Id = "1" });
        default(PayloadOrigin).Should().Be(new PayloadOrigin(new DeferredJson([], 0, 0), null));
        (default(PayloadOrigin) == new PayloadOrigin(new DeferredJson([], 0, 0), null)).Should().BeTrue();
        (default(PayloadOrigin) != default).Should().BeFalse();
        default(PayloadOrigin).Equals((object)1).Should().BeFalse();
        default(PayloadOrigin).GetHashCode().Should().Be(0);
    }

    [Fact]
    public void Unknown_members_count_in_equality()
    {
        UnknownMembers unknown = [KeyValuePair.Create("x", JsonElement.Parse("1"))];

        new PayloadOrigin(default, unknown).Should().NotBe(default(PayloadOrigin));
        new PayloadOrigin(default, unknown).GetHashCode().Should().Be(unknown.GetHashCode());
    }

    [Fact]
    public void A_record_made_by_code_writes_its_members_in_the_order_of_the_schema() =>
        new Letter { EventSourceArn = "arn", Sender = new Address { Number = 1, Street = "s" }, Id = "1" }.ToJson()
            .Should().Be("""{"id":"1","sender":{"street":"s","number":1},"eventSourceARN":"arn"}""");
}
