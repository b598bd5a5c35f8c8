using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonItemTests
{
    [Fact]
    public void Members_come_in_the_order_of_their_names()
    {
        var json = """{ "b" : [1, 2], "\u0061" : {}, "b":3 }"""u8.ToArray();

        JsonItem.ListOf(json).Select(item => $"{item.Name}={Encoding.UTF8.GetString(item.Of(json))}").Should().Equal("a={}", "b=[1, 2]", "b=3");
    }

    [Fact]
    public void Items_come_in_their_own_order()
    {
        var json = """[3, "1", [2]]"""u8.ToArray();

        JsonItem.ListOf(json).Select(item => Encoding.UTF8.GetString(item.Of(json))).Should().Equal("3", "\"1\"", "[2]");
    }
}
