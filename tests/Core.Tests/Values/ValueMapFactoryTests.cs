namespace LambdaEvents.Tests.Values;

public class ValueMapFactoryTests
{
    [Fact]
    public void A_map_is_made_of_entries() => ValueMap.Create<int>([KeyValuePair.Create("a", 1)])["a"].Should().Be(1);

    [Fact]
    public void A_map_is_made_of_a_sequence_that_is_enumerated_once()
    {
        var count = 0;
        IEnumerable<KeyValuePair<string, int>> Sequence()
        {
            count++;
            yield return KeyValuePair.Create("a", 1);
        }

        Sequence().ToValueMap().Keys.Should().Equal("a");
        count.Should().Be(1);
    }
}
