using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class MemberWritingTests
{
    [Fact]
    public void Nothing_is_written_of_what_is_absent()
    {
        new Letter().ToJson().Should().Be("{}");
        new Numbers().ToJson().Should().Be("{}");
        new Times().ToJson().Should().Be("{}");
        new Binary().ToJson().Should().Be("{}");
        new Collections().ToJson().Should().Be("{}");
        new Envelope<Letter>().ToJson().Should().Be("{}");
        new LetterBatch().ToJson().Should().Be("{}");
    }

    [Fact]
    public void Every_member_that_is_there_is_written_under_its_wire_name()
    {
        new Letter { Id = "1", Body = "b", Secret = "s", Kind = "k", Sender = new Address { Street = "s", Number = 1 }, EventSourceArn = "arn" }.ToJson()
            .Should().Be("""{"id":"1","body":"b","secret":"s","kind":"k","sender":{"street":"s","number":1},"eventSourceARN":"arn"}""");
        new Binary { Data = new Base64("eA=="), Required = new Base64("eQ=="), Any = JsonElement.Parse("[1]"), Embedded = JsonElement.Parse("{}") }.ToJson()
            .Should().Be("""{"data":"eA==","required":"eQ==","any":[1],"embedded":{}}""");
        new Envelope<Letter> { Id = "1", Detail = new Letter { Id = "2" } }.ToJson().Should().Be("""{"id":"1","detail":{"id":"2"}}""");
    }

    [Fact]
    public void Every_container_that_is_there_is_written_under_its_wire_name() =>
        new Collections
        {
            Texts = ["t"],
            Addresses = [new Address { Street = "s" }],
            TextMap = [KeyValuePair.Create("k", "v")],
            Headers = [KeyValuePair.Create("H", "v")],
            OneOrMany = "x",
        }.ToJson().Should().Be("""{"texts":["t"],"addresses":[{"street":"s"}],"textMap":{"k":"v"},"headers":{"H":"v"},"oneOrMany":"x"}""");
}
