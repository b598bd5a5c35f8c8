using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class RecordElementTests
{
    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[{\"street\":\"s\"},{}]", 2)]
    [InlineData("[ null , {\"new\":[1]} ]", 2)]
    [InlineData("[{\"street\":{},\"number\":\"x\"}]", 1)]
    public void Records_are_held(string token, int count)
    {
        ContainerTexts.MustBeHeld("addresses", token).Addresses!.Count.Should().Be(count);
        LambdaJson.Deserialize<Collections>($$"""{"letters":{{token}}}""").Letters!.Count.Should().Be(count);
    }

    [Theory]
    [InlineData("[{\"street\":\"s\"},5]")]
    [InlineData("[\"text\"]")]
    [InlineData("[[]]")]
    [InlineData("{\"street\":\"s\"}")]
    [InlineData("5")]
    public void A_list_with_an_item_that_is_no_record_is_kept_as_a_whole(string token)
    {
        ContainerTexts.MustBeKept("addresses", token);
        ContainerTexts.MustBeKept("letters", token);
    }

    [Fact]
    public void A_record_that_is_null_is_an_empty_one() => ContainerTexts.MustBeHeld("addresses", "[null]").Addresses![0].Should().Be(new Address());

    [Fact]
    public void A_record_that_may_show_another_payload_is_read_at_once()
    {
        var reading = () => LambdaJson.Deserialize<Collections>("""{"letters":[{"id":"1"},{"kind":"other"}]}""");

        reading.Should().Throw<PayloadMismatchException>().Which.Path.Should().Be("$.letters[1].kind");
    }

    [Fact]
    public void Records_of_which_an_unreadable_value_is_kept_do_not_mark_the_list()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"letters":[{"id":[]}],"addresses":[{"number":{}}],"addressMap":{"a":{"number":{}}}}""");

        collections.UnknownMembers.Should().BeEmpty();
        collections.Letters![0].UnknownMembers.Keys.Should().Equal("id");
        collections.Addresses![0].UnknownMembers.Keys.Should().Equal("number");
        collections.AddressMap!["a"].UnknownMembers.Keys.Should().Equal("number");
    }

    [Fact]
    public void Records_set_by_code_are_written() =>
        new Collections { Addresses = [new Address { Street = "s" }, new Address()] }.ToJson().Should().Be("""{"addresses":[{"street":"s"},{}]}""");

    [Fact]
    public void A_malformed_record_in_a_list_is_noticed_at_once()
    {
        var reading = () => LambdaJson.Deserialize<Collections>("""{"addresses":[{"street":tru}]}""");

        reading.Should().Throw<JsonException>();
    }
}
