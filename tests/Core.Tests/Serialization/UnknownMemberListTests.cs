using System.Text.Json;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class UnknownMemberListTests
{
    [Fact]
    public void A_member_takes_the_place_of_one_of_the_same_name()
    {
        var list = new UnknownMemberList();
        list.Add("a", UnknownMemberList.NoMember, Value("1"));
        list.Add("b", UnknownMemberList.NoMember, Value("2"));
        list.Add("a", UnknownMemberList.NoMember, Value("3"));

        var members = list.ToUnknownMembers()!;

        members.Keys.Should().Equal("a", "b");
        members["a"].GetInt32().Should().Be(3);
    }

    [Fact]
    public void A_member_that_was_read_after_all_is_forgotten()
    {
        var list = new UnknownMemberList();
        list.Add("a", 0, Value("1"));

        list.Remove("a");
        list.Remove("b");

        list.ToUnknownMembers().Should().BeNull();
    }

    private static JsonMember Value(string json) => JsonMember.FromElement(JsonElement.Parse(json));
}
