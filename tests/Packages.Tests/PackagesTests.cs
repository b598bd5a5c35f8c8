namespace LambdaEvents.Tests;

/// <summary>What a user gets who adds one package to a project, with nothing cached.</summary>
public sealed class PackagesTests(PackedPackages packages) : IClassFixture<PackedPackages>
{
    [Fact]
    public void One_package_brings_records_a_generator_and_the_serializer_of_Amazon_Lambda_Core()
    {
        var (exitCode, output) = Commands.Dotnet(Path.Combine(packages.Folder, "shop"), "run", "-nodereuse:false");

        exitCode.Should().Be(0, output);
        output.ReplaceLineEndings("\n").Trim().Should().Be("12.50\no-2\n{\"batchItemFailures\":[{\"itemIdentifier\":\"m-1\"}]}");
    }

    [Fact]
    public void Another_brings_the_samples_and_makes_members_of_those_of_the_user()
    {
        var (exitCode, output) = Commands.Dotnet(Path.Combine(packages.Folder, "shop-tests"), "run", "-nodereuse:false");

        exitCode.Should().Be(0, output);
        output.ReplaceLineEndings("\n").Trim().Should().Be("sqs/SqsEvent.full\nThe payloads are not equal:\n  $.total: expected 12.50, actual 13");
    }

    [Fact]
    public void A_mistake_in_a_schema_is_an_error_at_its_line()
    {
        var (exitCode, output) = Commands.Dotnet(Path.Combine(packages.Folder, "broken"), "build", "-nodereuse:false");

        exitCode.Should().NotBe(0);
        output.Should().MatchRegex(@"broken\.schema\.json\(6,\d+\): error EVT003: .*minLength").And.NotContain("CS0246");
    }
}
