using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class TypeNameTests
{
    [Theory]
    [InlineData(typeof(Letter), "Letter")]
    [InlineData(typeof(Envelope<Letter>), "Envelope<Letter>")]
    [InlineData(typeof(Envelope<Envelope<Letter>>), "Envelope<Envelope<Letter>>")]
    [InlineData(typeof(Dictionary<string, Letter>), "Dictionary<String, Letter>")]
    public void A_type_is_named_as_it_is_written(Type type, string name) => TypeName.Of(type).Should().Be(name);
}
