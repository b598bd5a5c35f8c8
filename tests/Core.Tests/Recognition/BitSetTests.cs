using CsCheck;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class BitSetTests
{
    private static readonly Gen<int[]> Numbers = Gen.Int[0, BitSet.Capacity - 1].Array[0, 60];

    [Fact]
    public void It_holds_what_a_set_of_numbers_holds() => Numbers.Sample(numbers =>
    {
        var set = Set(numbers);

        All(set).Should().Equal(numbers.Distinct().Order());
        set.First().Should().Be(numbers.Length == 0 ? -1 : numbers.Min());
        Enumerable.Range(0, BitSet.Capacity).Where(number => set.Contains(number)).Should().Equal(numbers.Distinct().Order());
    });

    [Fact]
    public void Numbers_are_removed_and_compared_as_in_sets() => Gen.Select(Numbers, Numbers).Sample((numbers, others) =>
    {
        var set = Set(numbers);
        var other = Set(others);

        set.ContainsAll(in other).Should().Be(others.All(numbers.Contains));
        set.ContainsAny(in other).Should().Be(others.Any(numbers.Contains));
        set.Remove(in other);
        All(set).Should().Equal(numbers.Except(others).Order());
    });

    [Fact]
    public void Sets_are_joined_and_cut_as_sets_are() => Gen.Select(Numbers, Numbers).Sample((numbers, others) =>
    {
        var (joined, cut, single) = (Set(numbers), Set(numbers), Set(numbers));
        var other = Set(others);

        joined.Add(in other);
        cut.Keep(in other);
        single.Remove(others.FirstOrDefault());

        All(joined).Should().Equal(numbers.Union(others).Order());
        All(cut).Should().Equal(numbers.Intersect(others).Order());
        All(single).Should().Equal(numbers.Distinct().Where(number => number != others.FirstOrDefault()).Order());
    });

    [Fact]
    public void It_ends_with_its_capacity()
    {
        var set = Set([0, 63, 64, BitSet.Capacity - 1]);

        All(set).Should().Equal(0, 63, 64, BitSet.Capacity - 1);
        set.Next(BitSet.Capacity - 1).Should().Be(-1);
        var adding = () => Set([BitSet.Capacity]);
        adding.Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Every_set_contains_the_empty_one()
    {
        var empty = default(BitSet);

        empty.ContainsAll(in empty).Should().BeTrue();
        Set([5]).ContainsAny(in empty).Should().BeFalse();
        empty.First().Should().Be(-1);
        Set([5]).ContainsAll(in empty).Should().BeTrue();
        empty.ContainsAll(Set([5])).Should().BeFalse();
    }

    private static BitSet Set(int[] numbers)
    {
        var set = default(BitSet);
        foreach (var number in numbers)
        {
            set.Add(number);
        }

        return set;
    }

    private static List<int> All(BitSet set)
    {
        List<int> numbers = [];
        for (var number = set.First(); number >= 0; number = set.Next(number))
        {
            numbers.Add(number);
        }

        return numbers;
    }
}
