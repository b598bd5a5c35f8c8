using FluentAssertions.Primitives;

namespace LambdaEvents.Tests;

public static class LineCountExtensions
{
    public static AndConstraint<StringAssertions> HaveLineCount(this StringAssertions assertions, int expected)
    {
        assertions.Subject.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(expected);
        return new AndConstraint<StringAssertions>(assertions);
    }
}
