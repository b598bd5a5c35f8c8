using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests;

public class PayloadMismatchExceptionTests
{
    private const string Secret = "s3cr3t";

    [Theory]
    [InlineData("\"s3cr3t\"", "a string")]
    [InlineData("5", "a number")]
    [InlineData("true", "a boolean")]
    [InlineData("null", "null")]
    [InlineData("[{\"id\":\"s3cr3t\"}]", "an array")]
    [InlineData("[]", "an array")]
    public void A_root_that_is_no_object_is_another_payload(string json, string kind)
    {
        var exception = Read<Letter>(json);

        exception.Message.Should().Be($"Letter was asked for, which is a JSON object, but the document is {kind}.");
        exception.Path.Should().Be("$");
    }

    [Theory]
    [InlineData("\"s3cr3t\"", "a string")]
    [InlineData("null", "null")]
    [InlineData("{\"id\":\"s3cr3t\"}", "an object")]
    [InlineData("{}", "an object")]
    public void A_root_that_is_no_list_is_another_payload_than_a_list(string json, string kind)
    {
        var exception = Read<LetterList>(json);

        exception.Message.Should().Be($"LetterList was asked for, which is a JSON array, but the document is {kind}.");
        exception.Path.Should().Be("$");
    }

    [Theory]
    [InlineData("[{\"id\":\"1\",\"secret\":\"s3cr3t\"},\"s3cr3t\"]", "; the first item has id, secret")]
    [InlineData("[17.5]", "")]
    [InlineData("[{},true]", "")]
    [InlineData("[[{\"id\":\"1\"}]]", "")]
    public void An_item_of_another_kind_makes_a_list_another_payload(string json, string items)
    {
        var exception = Read<LetterList>(json);

        exception.Message.Should().Be($"LetterList was asked for, but the list has an item of another kind. The document is a list{items}.");
        exception.Path.Should().Be("$");
    }

    [Theory]
    [InlineData("[[]]")]
    [InlineData("[{}]")]
    public void An_item_that_is_no_text_makes_a_list_of_texts_another_payload(string json) => Read<WordList>(json).Path.Should().Be("$");

    [Fact]
    public void An_identity_member_of_an_item_tells_that_a_list_is_another_payload()
    {
        var exception = Read<LetterList>("""[{"id":"1"},{"id":"2","kind":"s3cr3t"}]""");

        exception.Message.Should().StartWith("LetterList was asked for, whose $[1].kind is ").And.EndWith("The document is a list; the first item has id.");
        exception.Path.Should().Be("$[1].kind");
    }

    [Fact]
    public void An_item_of_which_nothing_is_known_tells_that_a_list_is_another_payload()
    {
        Read<LetterList>("""[{"id":"1"},{"stranger":"s3cr3t"}]""").Message.Should().Contain("none of its members").And.EndWith("The document is a list; the first item has id.");
        LambdaJson.Deserialize<LetterList>("[{}]").Should().ContainSingle();
        Read<LetterBatch>("""{"Records":[{"id":"1"},{"stranger":"s3cr3t"}]}""").Message.Should().Contain("none of its members").And.NotContain("s3cr3t");
        LambdaJson.Deserialize<LetterBatch>("""{"Records":[{}]}""").Records.Should().ContainSingle();
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("\"\"")]
    [InlineData("\"test:letters\"")]
    [InlineData("\"TEST:LETTER\"")]
    [InlineData("\"\\u0074est:lette\"")]
    [InlineData("5")]
    [InlineData("11.00")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[\"test:letter\"]")]
    public void An_identity_member_with_another_value_is_another_payload(string token)
    {
        var exception = Read<Letter>($$"""{"secret":"{{Secret}}","kind":{{token}},"id":"1"}""");

        exception.Message.Should().Be("Letter was asked for, whose $.kind is \"test:letter\" or \"1.0\", but here it is something else. The document has the members secret, kind, id.");
        exception.Path.Should().Be("$.kind");
    }

    [Theory]
    [InlineData("\"test:letter\"", "test:letter")]
    [InlineData("\"\\u0074est:letter\"", "test:letter")]
    [InlineData("\"1.0\"", "1.0")]
    [InlineData("1.0", "1.0")]
    [InlineData("null", null)]
    public void An_identity_member_with_its_value_or_none_passes(string token, string? kind)
    {
        var letter = LambdaJson.Deserialize<Letter>($$"""{"id":"1","kind":{{token}}}""");

        letter.Kind.Should().Be(kind);
        letter.ToJson().Should().Be($$"""{"id":"1","kind":{{token}}}""");
    }

    [Fact]
    public void An_identity_member_in_a_batch_names_the_members_of_the_root_and_of_an_item()
    {
        var exception = Read<LetterBatch>($$"""{"office":"{{Secret}}","Records":[{"id":"{{Secret}}","kind":"{{Secret}}","body":"{{Secret}}"}],"last":"{{Secret}}"}""");

        exception.Message.Should().Be(
            "LetterBatch was asked for, whose $.Records[0].kind is \"test:letter\" or \"1.0\", but here it is something else. The document has the members office, Records, last; the first item of Records has id, kind, body.");
        exception.Path.Should().Be("$.Records[0].kind");
    }

    [Theory]
    [InlineData("\"s3cr3t\"", "a string")]
    [InlineData("5", "a number")]
    [InlineData("{\"s\":\"s3cr3t\"}", "an object")]
    [InlineData("[{\"id\":\"1\"},\"s3cr3t\"]", "a list with an item that is no object")]
    [InlineData("[[]]", "a list with an item that is no object")]
    public void A_batch_without_a_list_of_records_is_another_payload(string token, string found)
    {
        var exception = Read<LetterBatch>($$"""{"office":"{{Secret}}","Records":{{token}}}""");

        exception.Message.Should().StartWith($"LetterBatch was asked for, whose $.Records is a list of records, but here it is {found}. The document has the members office, Records").And.NotContain(Secret);
        exception.Path.Should().Be("$.Records");
    }

    [Theory]
    [InlineData("""{"Records":null}""")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("{}")]
    [InlineData("""{"office":"o"}""")]
    public void A_batch_without_records_passes(string json) => LambdaJson.Deserialize<LetterBatch>(json).Records.Should().BeEmpty();

    [Fact]
    public void A_document_of_which_nothing_is_known_is_another_payload()
    {
        var exception = Read<Letter>($$"""{"requestContext":{"http":{"path":"{{Secret}}"} },"x":["{{Secret}}"]}""");

        exception.Message.Should().Be("Letter was asked for, but the document has none of its members. The document has the members requestContext, x.");
        exception.Path.Should().Be("$");
    }

    [Fact]
    public void A_stranger_whose_items_are_objects_is_told_with_the_names_of_the_first()
    {
        var exception = Read<Letter>($$"""{"Messages":[{"MessageId":"{{Secret}}","Body":{"deep":"{{Secret}}"} },{"Other":1}],"n":1}""");

        exception.Message.Should().EndWith("The document has the members Messages, n; the first item of Messages has MessageId, Body.");
    }

    [Fact]
    public void No_member_at_all_is_no_stranger() => LambdaJson.Deserialize<Letter>("{}").Should().Be(new Letter());

    [Fact]
    public void A_mismatch_that_is_malformed_is_malformed()
    {
        var reading = () => LambdaJson.Deserialize<Letter>("[1,");
        var readingList = () => LambdaJson.Deserialize<LetterList>("[{},");

        reading.Should().Throw<JsonException>().And.Should().NotBeOfType<PayloadMismatchException>();
        readingList.Should().Throw<JsonException>().And.Should().NotBeOfType<PayloadMismatchException>();
    }

    [Fact]
    public void A_mismatch_in_a_document_that_is_malformed_further_on_is_told_as_far_as_it_goes() =>
        Read<LetterBatch>("""{"office":"o","Records":[{"kind":"other","id":"1"},x""").Message.Should().EndWith("The document has the members office, Records; the first item of Records has kind, id.");

    [Fact]
    public void It_can_be_made_by_code()
    {
        new PayloadMismatchException().Message.Should().NotBeEmpty();
        new PayloadMismatchException("m").Message.Should().Be("m");
        new PayloadMismatchException("m", new FormatException()).InnerException.Should().BeOfType<FormatException>();
    }

    private static PayloadMismatchException Read<T>(string json)
        where T : IPayload<T>
    {
        var reading = () => LambdaJson.Deserialize<T>(json);

        var exception = reading.Should().Throw<PayloadMismatchException>().Which;
        exception.ToString().Should().NotContain(Secret);
        return exception;
    }
}
