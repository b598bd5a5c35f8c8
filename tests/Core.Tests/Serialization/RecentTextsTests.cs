using System.Text;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class RecentTextsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(96)]
    public void A_short_plain_text_that_comes_again_is_the_same_string(int length)
    {
        var text = Encoding.UTF8.GetBytes(new string('q', length));

        RecentTexts.Get(text).Should().BeSameAs(RecentTexts.Get(text)).And.Be(new string('q', length));
    }

    [Fact]
    public void A_long_text_is_not_remembered()
    {
        var text = Encoding.UTF8.GetBytes(new string('q', 97));

        RecentTexts.Get(text).Should().NotBeSameAs(RecentTexts.Get(text)).And.Be(new string('q', 97));
    }

    [Fact]
    public void No_text_is_the_empty_string() => RecentTexts.Get([]).Should().BeSameAs(string.Empty);

    [Theory]
    [InlineData("é", "è")]
    [InlineData("axb", "ayb")]
    [InlineData("a1b2c", "a9b8c")]
    public void Texts_that_fall_into_one_place_are_not_mixed_up(string first, string second)
    {
        for (var round = 0; round < 3; round++)
        {
            RecentTexts.Get(Encoding.UTF8.GetBytes(first)).Should().Be(first);
            RecentTexts.Get(Encoding.UTF8.GetBytes(second)).Should().Be(second);
        }
    }

    [Fact]
    public void Threads_that_race_for_a_place_each_get_the_right_string()
    {
        var texts = Enumerable.Range(0, 64).Select(number => $"a{number:D4}b{number % 3}").ToArray();

        Parallel.For(0, 20_000, round =>
        {
            var text = texts[round % texts.Length];
            if (RecentTexts.Get(Encoding.UTF8.GetBytes(text)) != text)
            {
                throw new InvalidOperationException($"Another text came for {text}.");
            }
        });
    }
}
