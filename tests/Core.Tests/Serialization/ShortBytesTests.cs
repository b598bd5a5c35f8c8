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

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Bytes_equal_a_string_when_each_character_is_the_same_and_ASCII(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(number => (byte)('0' + number)).ToArray();
        var text = System.Text.Encoding.ASCII.GetString(bytes);

        ShortBytes.Equal(bytes, text).Should().BeTrue();
        ShortBytes.Equal(bytes, text + "x").Should().BeFalse();
        for (var index = 0; index < length; index++)
        {
            var other = text.ToCharArray();
            other[index] = (char)(other[index] + 0x100);
            ShortBytes.Equal(bytes, new string(other)).Should().BeFalse("character {0} of {1} differs", index, length);
            bytes[index] |= 0x80;
            ShortBytes.Equal(bytes, System.Text.Encoding.Latin1.GetString(bytes)).Should().BeFalse("byte {0} of {1} is no ASCII", index, length);
            bytes[index] &= 0x7F;
        }
    }
}
