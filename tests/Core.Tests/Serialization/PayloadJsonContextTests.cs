using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class PayloadJsonContextTests
{
    [Fact]
    public void A_context_reads_and_writes_its_records()
    {
        var letter = JsonSerializer.Deserialize("""{"id":"1"}""", SampleJsonContext.Default.Letter)!;

        letter.Should().Be(new Letter { Id = "1" });
        JsonSerializer.Serialize(letter, SampleJsonContext.Default.Letter).Should().Be("""{"id":"1"}""");
        JsonSerializer.Serialize(letter, typeof(Letter), SampleJsonContext.Default).Should().Be("""{"id":"1"}""");
    }

    [Fact]
    public void A_context_gives_type_information_by_type()
    {
        SampleJsonContext.Default.GetTypeInfo(typeof(Letter)).Should().BeSameAs(SampleJsonContext.Default.Letter);
        SampleJsonContext.Default.GetTypeInfo(typeof(Numbers)).Should().BeNull();
        SampleJsonContext.Default.Letter.OriginatingResolver.Should().BeSameAs(SampleJsonContext.Default);
    }

    [Fact]
    public void A_context_takes_the_callers_options()
    {
        var options = new JsonSerializerOptions { WriteIndented = true };

        var context = new SampleJsonContext(options);

        context.Options.Should().BeSameAs(options);
        JsonSerializer.Serialize(new Letter { Id = "1" }, context.Letter).ReplaceLineEndings("\n").Should().Be("{\n  \"id\": \"1\"\n}");
        ((JsonTypeInfo<Letter>)options.GetTypeInfo(typeof(Letter))).Should().BeSameAs(context.Letter);
    }

    [Fact]
    public void Contexts_can_be_combined()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(SampleJsonContext.Default, UserJsonContext.Default) };

        JsonSerializer.Serialize(new Letter { Id = "1" }, options.GetTypeInfo(typeof(Letter))).Should().Be("""{"id":"1"}""");
        JsonSerializer.Serialize(new UserType(), options.GetTypeInfo(typeof(UserType))).Should().Contain("FirstLetter");
    }

    [Fact]
    public void A_context_of_its_own_allows_the_nesting_of_payloads()
    {
        var deep = $"{{\"anything\":{new string('[', 250)}{new string(']', 250)}}}";
        var reading = () => JsonSerializer.Deserialize(deep, SampleJsonContext.Default.Collections);
        var readingWithDefaults = () => JsonSerializer.Deserialize(deep, new SampleJsonContext(new JsonSerializerOptions()).Collections);

        JsonSerializer.Serialize(reading()!, SampleJsonContext.Default.Collections).Should().Be(deep);
        JsonSerializer.Serialize(reading()! with { Numbers = [1] }, SampleJsonContext.Default.Collections).Should().Contain(new string('[', 250));
        readingWithDefaults.Should().Throw<JsonException>("the caller's options have a limit of their own");
    }
}
