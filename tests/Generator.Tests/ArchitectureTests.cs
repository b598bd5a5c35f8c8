using System.Text.RegularExpressions;

namespace LambdaEvents.Tests;

/// <summary>The rooms of the generator and which may know which: text to tree, tree to model, model to text.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Sources = Path.Combine(AppContext.BaseDirectory, "Generator", "Sources");

    public static TheoryData<string, string> Walls => new()
    {
        { "Schema", "LambdaEvents.Generator.Model" },
        { "Schema", "LambdaEvents.Generator.Emit" },
        { "Schema", "LambdaEvents.Generator.Project" },
        { "Schema", "Microsoft.CodeAnalysis" },
        { "Model", "LambdaEvents.Generator.Emit" },
        { "Model", "LambdaEvents.Generator.Project" },
        { "Model", "Microsoft.CodeAnalysis" },
        { "Model", "using System.Text.Json" },
        { "Emit", "LambdaEvents.Generator.Schema" },
        { "Emit", "LambdaEvents.Generator.Diagnostics" },
        { "Emit", "LambdaEvents.Generator.Project" },
        { "Emit", "Microsoft.CodeAnalysis" },
        { "Emit", "using System.Text.Json" },
        { "Diagnostics", "LambdaEvents.Generator.Model" },
        { "Diagnostics", "LambdaEvents.Generator.Emit" },
        { "Project", "LambdaEvents.Generator.Emit" },
        { "Support", "LambdaEvents.Generator." },
        { "", "System.Text.RegularExpressions" },
        { "", "#pragma" },
        { "", "SuppressMessage" },
    };

    [Theory]
    [MemberData(nameof(Walls))]
    public void A_room_does_not_name_what_it_may_not_know(string room, string unknown)
    {
        var files = FilesIn(room);
        files.Should().NotBeEmpty();
        files.Where(file => File.ReadLines(file).Where(line => !line.StartsWith("namespace ", StringComparison.Ordinal)).Any(line => line.Contains(unknown, StringComparison.Ordinal)))
            .Should().BeEmpty($"{room} may not know {unknown}");
    }

    [Fact]
    public void A_file_is_in_the_namespace_of_its_room()
    {
        string[] elsewhere = [.. FilesIn("Templates"), Path.Combine(Sources, "Support", "IsExternalInit.cs")];
        foreach (var file in FilesIn(string.Empty).Except(elsewhere))
        {
            var room = Path.GetRelativePath(Sources, Path.GetDirectoryName(file) ?? Sources);
            var expected = room == "." ? "namespace LambdaEvents.Generator;" : $"namespace LambdaEvents.Generator.{room};";
            File.ReadLines(file).Should().Contain(expected, file);
        }
    }

    [Fact]
    public void Files_and_methods_stay_short()
    {
        foreach (var file in FilesIn(string.Empty))
        {
            var text = File.ReadAllText(file);
            text.Split('\n').Length.Should().BeLessThan(300, file);
            foreach (Match method in MethodPattern().Matches(text))
            {
                method.Value.Split('\n').Length.Should().BeLessThan(43, $"{Path.GetFileName(file)}: {method.Value.Split('\n')[0].Trim()}");
            }
        }
    }

    [Fact]
    public void Nothing_emits_equality() =>
        FilesIn("Emit").Where(file => EqualityPattern().IsMatch(File.ReadAllText(file))).Should().BeEmpty("the types of the members earn it");

    private static string[] FilesIn(string room) => Directory.GetFiles(Path.Combine(Sources, room), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(@"^    [a-z][^\n;={]*\)[^\n;={]*\n    \{\n.*?^    \}$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex MethodPattern();

    [GeneratedRegex("bool Equals|GetHashCode")]
    private static partial Regex EqualityPattern();
}
