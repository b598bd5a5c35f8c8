using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class UnknownMemberTests
{
    [Fact]
    public void Members_compare_by_name_and_value_and_not_by_their_place_in_the_schema()
    {
        var member = Make("a", 0, "1.0");

        member.Should().Be(Make("a", -1, "1"));
        member.GetHashCode().Should().Be(Make("a", -1, "1").GetHashCode());
        member.Should().NotBe(Make("b", 0, "1"));
        member.Should().NotBe(Make("a", 0, "2"));
        member.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_member_without_a_value_is_null() => new UnknownMember("a", -1, default).Value.ValueKind.Should().Be(JsonValueKind.Null);

    private static UnknownMember Make(string name, int member, string json) => new(name, member, JsonMember.FromElement(JsonElement.Parse(json)));
}
