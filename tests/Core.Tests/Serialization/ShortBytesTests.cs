using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class ShortBytesTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 50)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Bytes_are_equal_when_each_of_them_is(int length)
    {
        // Different bytes around them, which must not count.
        var left = Enumerable.Range(0, length + 2).Select(number => (byte)number).ToArray();
        var right = left.ToArray();
        (right[0], right[^1]) = (200, 200);

        ShortBytes.Equal(left.AsSpan(1, length), right.AsSpan(1, length)).Should().BeTrue();
        for (var index = 1; index <= length; index++)
        {
            right[index] ^= 0x80;
            ShortBytes.Equal(left.AsSpan(1, length), right.AsSpan(1, length)).Should().BeFalse("byte {0} of {1} differs", index, length);
            right[index] ^= 0x80;
        }
    }
}
