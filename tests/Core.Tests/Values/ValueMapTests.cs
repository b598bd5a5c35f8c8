using System.Collections;
using System.Text.Json;

namespace LambdaEvents.Tests.Values;

public class ValueMapTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void Names_are_found_in_maps_of_every_size(int count)
    {
        var map = Enumerable.Range(0, count).ToDictionary(number => $"n{number}").ToValueMap();

        map.Count.Should().Be(count);
        for (var number = 0; number < count; number++)
        {
            map[$"n{number}"].Should().Be(number);
            map.ContainsKey($"n{number}").Should().BeTrue();
            map.ContainsKey($"N{number}").Should().BeFalse("names are exact");
        }

        map.TryGetValue("other", out var none).Should().BeFalse();
        none.Should().Be(0);
        map.Invoking(entries => entries["other"]).Should().Throw<KeyNotFoundException>().WithMessage("*'other'*");
    }

    [Fact]
    public void Entries_keep_their_order()
    {
        ValueMap<int> map = [KeyValuePair.Create("b", 2), KeyValuePair.Create("a", 1)];

        map.Keys.Should().Equal("b", "a");
        map.Values.Should().Equal(2, 1);
        map.AsSpan()[0].Key.Should().Be("b");
        ((IEnumerable)map).Cast<KeyValuePair<string, int>>().Should().HaveCount(2);
        map.Select(entry => entry.Key).Should().Equal("b", "a");
        map.ToString().Should().Be("[b = 2, a = 1]");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void Of_a_name_that_comes_twice_the_last_value_counts_in_the_place_of_the_first(int others)
    {
        KeyValuePair<string, int>[] entries =
        [
            KeyValuePair.Create("twice", 1), .. Enumerable.Range(0, others).Select(number => KeyValuePair.Create($"n{number}", number)), KeyValuePair.Create("twice", 2),
        ];

        ValueMap<int> map = [.. entries];

        map.Count.Should().Be(others + 1);
        map["twice"].Should().Be(2);
        map.Keys.First().Should().Be("twice");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public void Equal_entries_in_any_order_make_equal_maps(int count)
    {
        var entries = Enumerable.Range(0, count).Select(number => KeyValuePair.Create($"n{number}", $"v{number}")).ToArray();
        ValueMap<string> map = [.. entries];
        ValueMap<string> reversed = [.. entries.Reverse()];

        map.Equals(reversed).Should().BeTrue();
        map.Equals((object)reversed).Should().BeTrue();
        map.GetHashCode().Should().Be(reversed.GetHashCode());
        ValueMap<string> smaller = [.. entries.Skip(1)];
        map.Equals(smaller).Should().BeFalse();
        smaller.Equals(map).Should().BeFalse();
        map.Equals([.. entries.Skip(1), KeyValuePair.Create("n0", "other")]).Should().BeFalse();
        map.Equals([.. entries.Skip(1), KeyValuePair.Create("other", "v0")]).Should().BeFalse();
        map.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void JSON_fragments_inside_compare_by_value()
    {
        ValueMap<JsonElement> first = [KeyValuePair.Create("a", JsonElement.Parse("""{"x":1.0}"""))];
        ValueMap<JsonElement> second = [KeyValuePair.Create("a", JsonElement.Parse("""{ "x" : 1 }"""))];

        first.Equals(second).Should().BeTrue();
        first.GetHashCode().Should().Be(second.GetHashCode());
    }

    [Fact]
    public void A_dictionary_is_taken_as_a_copy()
    {
        var dictionary = new Dictionary<string, int> { ["a"] = 1 };

        ValueMap<int>? map = dictionary;
        dictionary["a"] = 2;

        map!["a"].Should().Be(1);
        ValueMap<int>? none = (Dictionary<string, int>?)null;
        none.Should().BeNull();
    }

    [Fact]
    public void The_empty_map_is_one()
    {
        ValueMap<int> empty = [];

        empty.Should().BeSameAs(ValueMap<int>.Empty);
        empty.GetHashCode().Should().Be(0);
        empty.ToString().Should().Be("[]");
    }
}
