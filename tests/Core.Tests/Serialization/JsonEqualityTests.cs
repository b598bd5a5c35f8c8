using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class JsonEqualityTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData(" {\"a\" : 1 } ", "{\"a\":1.0}")]
    [InlineData("{\"a\":1,\"b\":[true,{\"c\":null}]}", "{\"b\":[true,{\"c\":null}],\"\\u0061\":10e-1}")]
    [InlineData("{\"a\":1,\"a\":2}", "{ \"a\":1, \"a\":2 }")]
    [InlineData("\"\\ud800x\"", "\"\\uD800\\u0078\"")]
    public void Equal_values_hash_alike(string left, string right)
    {
        var (x, y) = (Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));

        JsonEquality.AreEqual(x, y).Should().BeTrue();
        JsonEquality.AreEqual(y, x).Should().BeTrue();
        JsonEquality.HashOf(x).Should().Be(JsonEquality.HashOf(y));
    }

    [Theory]
    [InlineData("", "false")]
    [InlineData("true", "false")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}")]
    [InlineData("{\"a\":[1,[2]]}", "{\"a\":[1,[3]]}")]
    [InlineData("[null]", "[]")]
    [InlineData("\"1\"", "1")]
    public void Other_values_are_not_equal(string left, string right) =>
        JsonEquality.AreEqual(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right)).Should().BeFalse();
}
