using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class EmbeddedMemberTests
{
    [Theory]
    [InlineData("{\"street\":\"s\" , \"number\":5.0}")]
    [InlineData("\"{\\\"street\\\":\\\"s\\\",\\\"number\\\":\\\"5\\\"}\"")]
    [InlineData("\" {\\n\\\"street\\\":\\\"s\\\",\\\"number\\\":5} \"")]
    public void A_payload_is_read_as_an_object_and_as_text_and_written_back_as_it_came(string token)
    {
        var envelope = Read<Address>(token);

        envelope.Detail.Should().Be(new Address { Street = "s", Number = 5 });
        envelope.UnknownMembers.Should().BeEmpty();
        (envelope with { Id = "2" }).ToJson().Should().Be($$"""{"id":"2","detail":{{token}}}""");
        (envelope with { Detail = envelope.Detail! with { Number = 6 } }).ToJson().Should().Be("""{"id":"1","detail":{"street":"s","number":6}}""");
        envelope.Should().Be(new Envelope<Address> { Id = "1", Detail = new Address { Street = "s", Number = 5 } });
        envelope.GetHashCode().Should().Be(new Envelope<Address> { Id = "1", Detail = new Address { Street = "s", Number = 5 } }.GetHashCode());
    }

    [Theory]
    [InlineData("\"plain\"")]
    [InlineData("\"\"")]
    [InlineData("\"{\\\"street\\\":\"")]
    [InlineData("\"{}{}\"")]
    [InlineData("\"[1]\"")]
    [InlineData("\"5\"")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("[{\"street\":\"s\"}]")]
    public void What_holds_no_object_reads_as_absent_and_is_kept(string token)
    {
        var envelope = Read<Address>(token);

        envelope.Detail.Should().BeNull();
        envelope.UnknownMembers["detail"].GetRawText().Should().Be(token);
        (envelope with { Id = "2" }).ToJson().Should().Be($$"""{"id":"2","detail":{{token}}}""");
    }

    [Theory]
    [InlineData("{\"new\":1}")]
    [InlineData("\"{\\\"new\\\":1}\"")]
    public void An_object_of_which_nothing_is_known_is_no_stranger_inside_another_payload(string token) =>
        Read<Address>(token).Detail!.UnknownMembers.Keys.Should().Equal("new");

    [Theory]
    [InlineData("{\"kind\":\"other\"}")]
    [InlineData("\"{\\\"kind\\\":\\\"other\\\"}\"")]
    public void Another_payload_inside_is_noticed_in_either_form(string token)
    {
        var reading = () => Read<Letter>(token);

        reading.Should().Throw<PayloadMismatchException>().WithMessage("*\"test:letter\"*");
    }

    [Fact]
    public void Null_reads_as_absent()
    {
        Read<Address>("null").Detail.Should().BeNull();
        (Read<Address>("null") with { Id = "2" }).ToJson().Should().Be("""{"id":"2"}""");
    }

    [Fact]
    public void A_payload_inside_a_payload_inside_a_payload_is_read()
    {
        var inner = """{"id":"inner","detail":{"street":"s"}}""";
        var middle = JsonSerializer.Serialize(inner, UserJsonContext.Default.String);

        var outer = LambdaJson.Deserialize<Envelope<Envelope<Address>>>($$"""{"id":"outer","detail":{{middle}}}""");

        outer.Detail!.Detail!.Street.Should().Be("s");
        outer.ToJson().Should().Be($$"""{"id":"outer","detail":{{middle}}}""");
    }

    [Fact]
    public void Members_compare_and_print_by_their_payload()
    {
        EmbeddedMember<Address> left = new Address { Number = 1 };
        var right = EmbeddedMember<Address>.FromValue(new Address { Number = 1 });

        (left == right).Should().BeTrue();
        (left != default).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
        left.ToString().Should().Contain("Number = 1");
        default(EmbeddedMember<Address>).ToString().Should().BeEmpty();
        default(EmbeddedMember<Address>).GetHashCode().Should().Be(0);
    }

    private static Envelope<T> Read<T>(string token)
        where T : class, IPayload<T> => LambdaJson.Deserialize<Envelope<T>>($$"""{"id":"1","detail":{{token}}}""");
}
