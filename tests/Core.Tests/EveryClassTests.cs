using System.Runtime.CompilerServices;

namespace LambdaEvents.Tests;

public class EveryClassTests
{
    [Fact]
    public void Every_class_of_Core_has_tests_of_its_own()
    {
        var tests = typeof(EveryClassTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        var untested = typeof(LambdaJson).Assembly.GetTypes()
            .Where(type => type is { IsNested: false, IsInterface: false, IsEnum: false, Namespace: not null } && type.Namespace.StartsWith("LambdaEvents", StringComparison.Ordinal))
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Select(type => $"{type.Name.Split('`')[0]}Tests")
            .Where(name => !tests.Contains(name));

        untested.Should().BeEmpty("each class has a test class of its name: add one beside the others");
    }
}
