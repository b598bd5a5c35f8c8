using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class PayloadOutlineTests
{
    [Theory]
    [InlineData("{}", "has the members (none)")]
    [InlineData("{\"a\":1,\"b\":{\"c\":{\"d\":1}}}", "has the members a, b")]
    [InlineData("{\"a\":[{\"b\":{\"x\":1},\"c\":[{\"y\":1}]},{\"d\":1}],\"e\":[{\"f\":1}]}", "has the members a, e; the first item of a has b, c")]
    [InlineData("{\"a\":[1,[{\"b\":1}],{\"c\":1}]}", "has the members a; the first item of a has c")]
    [InlineData("{\"a\":[],\"b\":[{}],\"c\":[{\"d\":1}]}", "has the members a, b, c; the first item of c has d")]
    [InlineData("{\"a\":{\"b\":[{\"c\":1}]}}", "has the members a")]
    [InlineData("{\"a\":1,\"b\":[{\"c\":1,\"d\":x", "has the members a, b; the first item of b has c, d")]
    [InlineData("{\"a\":1,x", "has the members a")]
    [InlineData(" [{\"a\":[{\"b\":1}],\"c\":{\"d\":1}},{\"e\":1}]", "is a list; the first item has a, c")]
    [InlineData("[1,[{\"a\":1}],{\"b\":1}]", "is a list; the first item has b")]
    [InlineData("[1]", "is a list")]
    [InlineData("[{\"a\":1,x", "is a list; the first item has a")]
    public void A_document_is_told_by_the_names_of_its_members(string json, string outline) => PayloadOutline.Describe(Encoding.UTF8.GetBytes(json)).Should().Be(outline);

    [Fact]
    public void Of_many_members_the_first_twelve_are_named()
    {
        var json = $"{{{string.Join(",", Enumerable.Range(1, 15).Select(number => $"\"n{number}\":{number}"))}}}";

        PayloadOutline.Describe(Encoding.UTF8.GetBytes(json)).Should().Be("has the members n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12 and 3 more");
    }
}
