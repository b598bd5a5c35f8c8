namespace LambdaEvents.Tests.Values;

public class ValueListFactoryTests
{
    [Fact]
    public void A_sequence_is_enumerated_once()
    {
        var count = 0;
        IEnumerable<int> Sequence()
        {
            count++;
            yield return 1;
            yield return 2;
        }

        Sequence().ToValueList().Should().Equal(1, 2);
        count.Should().Be(1);
    }

    [Fact]
    public void A_list_of_items_is_a_copy_of_them() => ValueList.Create<string>(["a"]).Should().Equal("a");
}
