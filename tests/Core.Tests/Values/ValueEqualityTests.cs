using System.Text.Json;

namespace LambdaEvents.Tests.Values;

public class ValueEqualityTests
{
    [Fact]
    public void JSON_is_compared_by_value_and_all_else_as_it_compares_itself()
    {
        ValueEquality<JsonElement>.Comparer.Equals(JsonElement.Parse("[1.0]"), JsonElement.Parse("[1]")).Should().BeTrue();
        ValueEquality<string>.Comparer.Should().BeSameAs(EqualityComparer<string>.Default);
    }
}
