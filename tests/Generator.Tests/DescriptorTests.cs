using System.Reflection;
using System.Text.RegularExpressions;
using LambdaEvents.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LambdaEvents.Tests;

/// <summary>Every diagnostic has an id of its own, a test and a line in AnalyzerReleases.</summary>
public sealed partial class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] Descriptors =
        [.. typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Ids_count_up_without_a_gap() =>
        Descriptors.Select(descriptor => descriptor.Id).Should().Equal(Enumerable.Range(1, Descriptors.Length).Select(number => $"EVT{number:000}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_test(string id) =>
        typeof(DiagnosticTests).GetMethods().SelectMany(method => method.GetCustomAttributes<CoversAttribute>()).Should().Contain(
            covers => covers.Id == id, $"DiagnosticTests needs a test with [Covers(\"{id}\")]");

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_line_in_the_release_notes(string id)
    {
        var descriptor = Descriptors.Single(candidate => candidate.Id == id);
        var line = $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}";
        ReleaseLines().Should().Contain(line, "AnalyzerReleases.Unshipped.md needs that line");
    }

    [Fact]
    public void The_release_notes_name_no_diagnostic_that_does_not_exist() =>
        ReleaseLines().Where(line => IdPattern().IsMatch(line)).Select(line => line[..6])
            .Should().OnlyContain(id => Descriptors.Any(descriptor => descriptor.Id == id));

    private static string[] ReleaseLines() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Generator"), "AnalyzerReleases.*.md").SelectMany(File.ReadAllLines)];

    [GeneratedRegex("^EVT[0-9]{3} ")]
    private static partial Regex IdPattern();
}
