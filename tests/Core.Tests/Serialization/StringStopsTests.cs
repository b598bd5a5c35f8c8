using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class StringStopsTests
{
    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\0')]
    [InlineData('\n')]
    [InlineData('\u001f')]
    public void A_stop_is_found_at_every_place_of_texts_of_every_length(char stop)
    {
        for (var length = 1; length < 50; length++)
        {
            for (var place = 0; place < length; place++)
            {
                var text = new byte[length];
                Array.Fill(text, (byte)' ');
                text[place] = (byte)stop;
                StringStops.IndexOf(text).Should().Be(place);
            }
        }
    }

    [Fact]
    public void Only_quotes_backslashes_and_control_characters_are_stops()
    {
        for (var value = 0; value < 256; value++)
        {
            var text = new byte[20];
            Array.Fill(text, (byte)'a');
            text[3] = (byte)value;
            text[18] = (byte)value;
            var isStop = value is '"' or '\\' or < ' ';
            StringStops.IndexOf(text).Should().Be(isStop ? 3 : 20);
            StringStops.IndexOf(text.AsSpan(4)).Should().Be(isStop ? 14 : 16);
        }
    }

    [Theory]
    [InlineData("\\n", 2)]
    [InlineData("\\\"", 2)]
    [InlineData("\\\\", 2)]
    [InlineData("\\u0022", 6)]
    public void The_end_is_found_past_an_escape_at_every_place(string escape, int length)
    {
        for (var before = 0; before < 40; before++)
        {
            for (var after = 0; after < 20; after++)
            {
                var text = Encoding.UTF8.GetBytes(new string('a', before) + escape + new string('b', after) + "\"rest of the document\"");
                StringStops.IndexOfEnd(text).Should().Be(before + length + after);
            }
        }
    }

    [Theory]
    [InlineData("\\x")]
    [InlineData("\\u12")]
    [InlineData("\\u12g4")]
    [InlineData("\n")]
    public void What_is_wrong_is_found_at_every_place(string wrong)
    {
        for (var before = 0; before < 40; before++)
        {
            var text = Encoding.UTF8.GetBytes(new string('a', before) + wrong + "\"and more than sixteen bytes");
            StringStops.IndexOfEnd(text).Should().Be(before);
        }
    }

    [Fact]
    public void A_text_without_an_end_ends_where_it_ends()
    {
        for (var length = 0; length < 40; length++)
        {
            StringStops.IndexOfEnd(Encoding.UTF8.GetBytes(new string('a', length))).Should().Be(length);
        }
    }
}
