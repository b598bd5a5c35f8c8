using LambdaEvents.Kafka;

namespace LambdaEvents.Tests.Kafka;

public sealed class KafkaRecordTests
{
    [Fact]
    public void Signed_and_unsigned_numbers_are_the_same_bytes()
    {
        var record = Read("""[{"raw":[118,-36,0,127,-128]},{"unsigned":[118,220,0,127,128]}]""");

        record.GetHeaders().Select(header => header.Key).Should().Equal("raw", "unsigned");
        record.GetHeaders().Should().AllSatisfy(header => header.Value.Should().Equal(118, 220, 0, 127, 128));
    }

    [Fact]
    public void A_header_is_given_as_text()
    {
        Read("""[{"name":[-61,-68,98,101,114]}]""").TryGetHeaderText("name", out var text).Should().BeTrue();

        text.Should().Be("über");
    }

    [Fact]
    public void Of_several_headers_of_one_name_the_last_one_counts()
    {
        var record = Read("""[{"a":[1],"b":[2]},{"a":[3]}]""");

        record.TryGetHeader("a", out var value).Should().BeTrue();
        value.Should().Equal(3);
        record.GetHeaders().Should().HaveCount(3);
    }

    [Fact]
    public void An_empty_header_is_there()
    {
        Read("""[{"a":[]}]""").TryGetHeaderText("a", out var text).Should().BeTrue();

        text.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""[{"a":[1]}]""", "b")]
    [InlineData("""[{"a":[1]}]""", "A")]
    [InlineData("[]", "a")]
    [InlineData("null", "a")]
    public void A_header_that_is_not_there_is_not_given(string headers, string name)
    {
        Read(headers).TryGetHeader(name, out var value).Should().BeFalse();
        Read(headers).TryGetHeaderText(name, out var text).Should().BeFalse();

        (value, text).Should().Be((null, null));
    }

    [Theory]
    [InlineData(256)]
    [InlineData(-129)]
    public void A_number_that_is_no_byte_is_not_cut_to_one(int number)
    {
        var record = Read($$"""[{"a":[{{number}}]}]""");

        record.TryGetHeader("a", out _).Should().BeFalse();
        record.Invoking(kafka => kafka.GetHeaders()).Should().Throw<FormatException>();
    }

    private static KafkaRecord Read(string headers) => LambdaJson.Deserialize<KafkaRecord>($$"""{"topic":"t","headers":{{headers}}}""");
}
