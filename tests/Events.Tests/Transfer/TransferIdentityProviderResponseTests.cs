using LambdaEvents.Transfer;

namespace LambdaEvents.Tests.Transfer;

public sealed class TransferIdentityProviderResponseTests
{
    [Fact]
    public void A_logical_home_directory_is_a_json_list_in_text()
    {
        var response = new TransferIdentityProviderResponse { Role = "arn:aws:iam::123456789012:role/transfer-user" }.WithLogicalHomeDirectory(
            new TransferHomeDirectoryEntry { Entry = "/", Target = "/inbound/anna" }, new TransferHomeDirectoryEntry { Entry = "/all \"of it\"", Target = "/inbound" });

        response.HomeDirectoryType.Should().Be("LOGICAL");
        response.HomeDirectoryDetails.Should().Be("""[{"Entry":"/","Target":"/inbound/anna"},{"Entry":"/all \"of it\"","Target":"/inbound"}]""");
        response.Role.Should().Be("arn:aws:iam::123456789012:role/transfer-user");
    }

    [Fact]
    public void A_logical_home_directory_has_entries()
    {
        var map = () => new TransferIdentityProviderResponse().WithLogicalHomeDirectory();

        map.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Nobody_gets_in_by_an_empty_object() => TransferIdentityProviderResponse.Denied.ToJson().Should().Be("{}");
}
