namespace LambdaEvents.Tests.Values;

public class OneOrManyFactoryTests
{
    [Fact]
    public void Items_make_a_list_even_when_there_is_one()
    {
        var list = OneOrMany.Create<string>(["a"]);

        list.IsOne.Should().BeFalse();
        list.Should().Equal("a");
    }
}
