using System.Collections;
using System.Text.Json;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Items_keep_their_order()
    {
        ValueList<int> list = [3, 1, 2];

        list.Should().Equal(3, 1, 2);
        list.Count.Should().Be(3);
        list[1].Should().Be(1);
        list.AsSpan().ToArray().Should().Equal(3, 1, 2);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
        var sum = 0;
        foreach (var item in list)
        {
            sum = (sum * 10) + item;
        }

        sum.Should().Be(312);
    }

    [Fact]
    public void Equal_items_in_the_same_order_make_equal_lists()
    {
        ValueList<string> list = ["a", "b"];

        list.Equals(["a", "b"]).Should().BeTrue();
        list.Equals((object)(ValueList<string>)["a", "b"]).Should().BeTrue();
        list.GetHashCode().Should().Be(((ValueList<string>)["a", "b"]).GetHashCode());
        list.Equals(["b", "a"]).Should().BeFalse();
        list.Equals(["a"]).Should().BeFalse();
        list.Equals((object)"a").Should().BeFalse();
        list.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void JSON_fragments_and_lists_inside_compare_by_value()
    {
        ValueList<JsonElement> first = [JsonElement.Parse("""{"a":1,"b":[2]}"""), default];
        ValueList<JsonElement> second = [JsonElement.Parse("""{ "b":[2.0], "a":1 }"""), JsonElement.Parse("null")];

        first.Equals(second).Should().BeTrue();
        first.GetHashCode().Should().Be(second.GetHashCode());
        ValueList<ValueList<int>> nested = [[1], []];
        nested.Equals([[1], []]).Should().BeTrue();
    }

    [Fact]
    public void A_list_is_made_of_a_copy()
    {
        int[] items = [1, 2];

        var list = ValueList.Create<int>(items);
        items[0] = 9;

        list.Should().Equal(1, 2);
        Enumerable.Range(1, 2).ToValueList().Should().Equal(1, 2);
    }

    [Fact]
    public void The_empty_list_is_one()
    {
        ValueList<int> empty = [];

        empty.Should().BeSameAs(ValueList<int>.Empty);
        Enumerable.Empty<int>().ToValueList().Should().BeSameAs(ValueList<int>.Empty);
        empty.Should().BeEmpty();
    }

    [Fact]
    public void It_prints_its_items() => ((ValueList<string>)["a", "b"]).ToString().Should().Be("[a, b]");

    [Fact]
    public void An_index_beyond_the_list_is_an_error() =>
        ((ValueList<int>)[1]).Invoking(list => list[1]).Should().Throw<IndexOutOfRangeException>();

    [Fact]
    public void Threads_that_use_a_list_first_at_the_same_time_see_the_same_items()
    {
        for (var round = 0; round < 200; round++)
        {
            var list = LambdaJson.Deserialize<Collections>("""{"texts":["a","b\n","c"]}""".Replace("\n", "\\n", StringComparison.Ordinal)).Texts;
            Parallel.For(0, 4, _ =>
            {
                if (list is not ["a", "b\n", "c"] || !list.Equals(["a", "b\n", "c"]))
                {
                    throw new InvalidOperationException("Another list came.");
                }
            });
        }
    }
}
