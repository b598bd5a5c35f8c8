using System.Text;
using CsCheck;
using LambdaEvents.Tests.Records;
using LambdaEvents.Tests.Serialization;

namespace LambdaEvents.Tests.Checking;

public class PayloadCheckTests
{
    private const string Secret = "s3cr3t";

    [Theory]
    [InlineData("""{"id":"1","body":"b","kind":"test:letter","sender":{"street":"s","number":5}}""")]
    [InlineData("""{ "sender":{"number":5.0,"street":"\u0041\ud800"}, "id":"" }""")]
    [InlineData("""{"id":"1","body":null,"sender":null}""")]
    [InlineData("\uFEFF{\"id\":\"1\"}")]
    public void A_clean_document_has_no_deviations(string json) => Check<Letter>(json).Should().BeEmpty();

    [Fact]
    public void A_second_byte_order_mark_is_malformed() =>
        Check<Letter>("\uFEFF\uFEFF{\"id\":\"1\"}").Should().ContainSingle().Which.Kind.Should().Be(PayloadDeviationKind.Rejected);

    [Fact]
    public void A_name_in_another_case_is_told_as_a_change() => Check<Letter>("""{"ID":"1"}""").Select(deviation => (deviation.Kind, deviation.Path)).Should().Equal(
        (PayloadDeviationKind.Changed, "$.ID"), (PayloadDeviationKind.Changed, "$.id"));

    [Theory]
    [InlineData("""{"texts":["a"],"textMap":{"k":"v"},"headers":{"H":"v"},"oneOrMany":"x","nested":[["a"],[]],"numbers":[1],"anything":[null,1.0,"\ud800"],"blobs":["aGk="]}""")]
    [InlineData("""{"texts":[],"textMap":{},"oneOrMany":[],"addresses":[{"street":"s"}],"addressMap":{"a":{"street":"s"}},"mapMap":{"m":{"k":"v"}},"listMap":{"l":["x"]}}""")]
    public void Clean_containers_have_no_deviations(string json) => Check<Collections>(json).Should().BeEmpty();

    [Fact]
    public void Every_deviation_is_told_with_its_path()
    {
        var deviations = Check<LetterBatch>(
            """{"Records":[{"id":"1","new-one":1,"sender":{"number":"x"}},{"body":[1]}],"stranger":{"s":"s3cr3t"}}""");

        deviations.Select(deviation => (deviation.Kind, deviation.Path)).Should().BeEquivalentTo(
        [
            (PayloadDeviationKind.Unknown, "$.Records[0]['new-one']"),
            (PayloadDeviationKind.Unreadable, "$.Records[0].sender.number"),
            (PayloadDeviationKind.Missing, "$.Records[0].sender.street"),
            (PayloadDeviationKind.Unreadable, "$.Records[1].body"),
            (PayloadDeviationKind.Missing, "$.Records[1].id"),
            (PayloadDeviationKind.Unknown, "$.stranger"),
        ]);
        deviations.Should().OnlyContain(deviation => deviation.Message.Length > 0 && !deviation.Message.Contains(Secret));
    }

    [Theory]
    [InlineData("""{"kind":"other","source":"test.shop"}""", "$.kind")]
    [InlineData("""{"kind":"Öffnung \"neu\"","source":"other"}""", "$.source")]
    public void A_detail_of_another_event_is_rejected(string json, string path) =>
        Check<Notice<Opening>>(json).Select(deviation => (deviation.Kind, deviation.Path)).Should().Equal((PayloadDeviationKind.Rejected, path));

    [Fact]
    public void Every_deviation_of_a_list_is_told_with_its_path()
    {
        Check<LetterList>("""[{"id":"1","new":1},{"body":[1]}]""").Select(deviation => (deviation.Kind, deviation.Path)).Should().BeEquivalentTo(
        [
            (PayloadDeviationKind.Unknown, "$[0].new"),
            (PayloadDeviationKind.Unreadable, "$[1].body"),
            (PayloadDeviationKind.Missing, "$[1].id"),
        ]);
        Check<LetterList>("""[{"id":"1"},{"ID":"2"}]""").Select(deviation => deviation.Path).Should().Equal("$[1].ID", "$[1].id");
        Check<LetterList>("""[{"id":"1"}]""").Should().BeEmpty();
        Check<LetterList>("[17]").Should().ContainSingle().Which.Kind.Should().Be(PayloadDeviationKind.Rejected);
    }

    [Theory]
    [InlineData("""{"body":"b"}""", "$.id")]
    [InlineData("""{"id":null}""", "$.id")]
    [InlineData("""{"id":"1","id":null}""", "$.id")]
    public void A_required_member_that_is_absent_or_null_is_missing(string json, string path) =>
        Check<Letter>(json).Should().ContainSingle(deviation => deviation.Kind == PayloadDeviationKind.Missing).Which.Path.Should().Be(path);

    [Fact]
    public void A_member_that_is_unreadable_is_not_missing_as_well() =>
        Check<Letter>("""{"id":[]}""").Select(deviation => deviation.Kind).Should().Equal(PayloadDeviationKind.Unreadable);

    [Fact]
    public void A_value_that_changes_by_reading_and_writing_is_told() =>
        Check<Collections>("""{"texts":[],"textMap":{},"letters":[null]}""").Where(deviation => deviation.Kind == PayloadDeviationKind.Changed).Select(deviation => deviation.Path)
            .Should().Equal("$.letters[0]");

    [Theory]
    [InlineData("""{"texts":[null],"textMap":{}}""")]
    [InlineData("""{"texts":[5],"textMap":{"a":true}}""")]
    [InlineData("""{"texts":[],"textMap":{},"numbers":["1"]}""")]
    [InlineData("""{"texts":[],"textMap":{},"oneOrMany":5}""")]
    public void A_container_of_plain_values_is_written_as_it_came(string json) => Check<Collections>(json).Should().BeEmpty();

    [Theory]
    [InlineData("addresses", "[5]")]
    [InlineData("letters", "[[]]")]
    [InlineData("blobs", "[{}]")]
    [InlineData("numbers", "[\"x\"]")]
    [InlineData("nested", "[[{}]]")]
    [InlineData("anything", "{}")]
    [InlineData("addressMap", "{\"a\":5}")]
    [InlineData("listMap", "{\"a\":[[]]}")]
    [InlineData("mapMap", "{\"a\":{\"b\":[]}}")]
    [InlineData("headers", "{\"a\":[]}")]
    [InlineData("oneOrMany", "[{}]")]
    public void A_container_with_an_item_of_another_kind_is_unreadable(string name, string token)
    {
        var deviation = Check<Collections>($$"""{"texts":[],"textMap":{},"{{name}}":{{token}}}""").Should().ContainSingle().Which;

        deviation.Kind.Should().Be(PayloadDeviationKind.Unreadable);
        deviation.Path.Should().Be($"$.{name}");
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"id":"1","kind":"s3cr3t"}""", "$.kind")]
    [InlineData("""{"id":"1","sender":{"street":s3cr3t}}""", "$.sender.street")]
    [InlineData("""{"s3cr3t":"s3cr3t"}""", "$")]
    public void A_document_that_cannot_be_read_is_rejected(string json, string path)
    {
        var deviation = Check<Letter>(json).Should().ContainSingle().Which;

        deviation.Kind.Should().Be(PayloadDeviationKind.Rejected);
        deviation.Path.Should().Be(path);
        deviation.Message.Should().StartWith("Letter ");
        deviation.Message.Replace("the members s3cr3t", string.Empty, StringComparison.Ordinal).Should().NotContain(Secret);
    }

    [Fact]
    public void Any_document_can_be_checked() =>
        RandomJson.Document.Sample(json => Check<Collections>(json) is not null && Check<Letter>(json) is not null && Check<Envelope<Address>>(json) is not null, iter: 1000);

    private static IReadOnlyList<PayloadDeviation> Check<T>(string json)
        where T : IPayload<T> => PayloadCheck.Run<T>(Encoding.UTF8.GetBytes(json));
}
