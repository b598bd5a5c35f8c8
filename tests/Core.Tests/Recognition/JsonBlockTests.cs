using System.Text;
using CsCheck;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class JsonBlockTests
{
    private static readonly Gen<byte[]> Byte = Gen.Frequency(
        (3, Gen.Const((byte)'"')),
        (2, Gen.OneOf("{}[]:"u8.ToArray())),
        (1, Gen.OneOf(new byte[] { 0x00, 0x02, (byte)';', 0x1A, (byte)'|', 0x5E, 0xDB, 0xFB, 0xDD, 0xFD, 0xA2, 0xDC })),
        (1, Gen.Byte)).Select(value => new[] { value });

    private static readonly Gen<byte[]> Backslashes = Gen.Int[1, 140].Select(length => Fill('\\', length));

    private static readonly Gen<byte[]> Letters = Gen.Int[1, 70].Select(length => Fill('a', length));

    private static readonly Gen<byte[]> Text = Gen.Frequency((6, Byte), (3, Backslashes), (2, Letters)).Array[0, 25].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    private static readonly Gen<byte[]> Block = Gen.Frequency((3, Byte), (1, Gen.Const("\\"u8.ToArray()))).Array[JsonBlock.Length].Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    [Fact]
    public void Blocks_say_of_every_byte_what_a_loop_over_bytes_says() => Text.Sample(MustBeWhatALoopSays, iter: 20_000);

    [Fact]
    public void A_row_of_backslashes_of_any_length_at_any_place_escapes_a_quote_if_it_is_odd()
    {
        for (var before = 0; before < 66; before++)
        {
            for (var row = 0; row < 135; row++)
            {
                MustBeWhatALoopSays([(byte)'"', .. Fill('a', before), .. Fill('\\', row), .. "\"{\"}"u8]);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("{")]
    [InlineData("{\"a\":[\"}\\\"]\"]}")]
    public void A_short_text_is_a_block_of_its_own(string text) => MustBeWhatALoopSays(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_string_may_be_of_many_blocks() => MustBeWhatALoopSays([.. "{\""u8, .. Fill('}', 1000), .. "\":["u8, (byte)'"', .. Fill('[', 500), .. "\\\""u8, .. Fill(']', 500), .. "\"]}"u8]);

    [Fact]
    public void Each_way_to_compare_finds_the_same_bytes() => Block.Sample(
        bytes =>
        {
            ulong[] expected = [Bits(bytes, '"'), Bits(bytes, '\\'), Bits(bytes, ':'), Bits(bytes, '{', '['), Bits(bytes, '}', ']')];

            JsonBlock.CompareAtOnce(ref bytes[0], out var quotes, out var backslashes, out var colons, out var opens, out var closes);
            ((ulong[])[quotes, backslashes, colons, opens, closes]).Should().Equal(expected);
            JsonBlock.CompareInParts(ref bytes[0], out quotes, out backslashes, out colons, out opens, out closes);
            ((ulong[])[quotes, backslashes, colons, opens, closes]).Should().Equal(expected);
        },
        iter: 3000);

    [Fact]
    public void Without_an_instruction_for_it_bits_are_counted_in_steps() => Gen.ULong.Sample(bits =>
    {
        var expected = 0UL;
        var isOdd = false;
        for (var index = 0; index < 64; index++)
        {
            isOdd ^= ((bits >> index) & 1) != 0;
            expected |= (isOdd ? 1UL : 0) << index;
        }

        JsonBlock.PrefixXorInSteps(bits).Should().Be(expected);
    });

    private static void MustBeWhatALoopSays(byte[] text)
    {
        var block = default(JsonBlock);
        var isEscaped = false;
        var isInString = false;
        for (var start = 0; start == 0 || start < text.Length; start += JsonBlock.Length)
        {
            block.Next(text.AsSpan(start));

            var (quotes, colons, opens, closes) = (0UL, 0UL, 0UL, 0UL);
            var bytes = text.AsSpan(start, Math.Min(JsonBlock.Length, text.Length - start));
            for (var index = 0; index < bytes.Length; index++)
            {
                var bit = 1UL << index;
                var isQuote = bytes[index] == '"' && !isEscaped;
                isInString ^= isQuote;
                isEscaped = bytes[index] == '\\' && !isEscaped;
                quotes |= isQuote ? bit : 0;
                colons |= bytes[index] is (byte)':' && !isInString ? bit : 0;
                opens |= bytes[index] is (byte)'{' or (byte)'[' && !isInString ? bit : 0;
                closes |= bytes[index] is (byte)'}' or (byte)']' && !isInString ? bit : 0;
            }

            var found = (block.Quotes, block.Colons, block.Opens, block.Closes, block.HasBackslash);
            if (found != (quotes, colons, opens, closes, bytes.Contains((byte)'\\')))
            {
                Assert.Fail($"block at {start}: {found} of {Encoding.Latin1.GetString(text)}");
            }
        }
    }

    private static ulong Bits(byte[] bytes, params char[] characters) =>
        bytes.Select((value, index) => characters.Contains((char)value) ? 1UL << index : 0).Aggregate(0UL, (all, bit) => all | bit);

    private static byte[] Fill(char character, int length) => [.. Enumerable.Repeat((byte)character, length)];
}
