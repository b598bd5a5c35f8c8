namespace LambdaEvents.Tests;

/// <summary>What is emitted for each feature of the dialect: whole files, read in review.</summary>
public sealed class FeatureTests
{
    public static TheoryData<string> Features => FeatureFolder.Names;

    [Theory]
    [MemberData(nameof(Features))]
    public void The_emitted_files_are_those_that_were_read_in_review(string feature) => Snapshots.Match(FeatureFolder.Read(feature).Run().AllFiles, feature);

    [Theory]
    [MemberData(nameof(Features))]
    public void The_schemas_have_no_mistakes(string feature) => FeatureFolder.Read(feature).Run().Diagnostics.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Features))]
    public void The_emitted_code_compiles_without_a_warning(string feature) => FeatureFolder.Read(feature).Run().CompilerErrors.Should().BeEmpty();
}
