using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.AppSync;
using LambdaEvents.CloudFront;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.AppSync;

public sealed partial class AppSyncResolverEventTests
{
    private const string Resolve =
        """{"arguments":{"id":"o-1","total":1.5},"identity":null,"source":{"key":"K","value":"v"},"request":{"headers":{"Authorization":"secret"},"domainName":null},"prev":null,"info":{"fieldName":"f","parentTypeName":"Query"},"stash":{}}""";

    [Fact]
    public void Arguments_and_source_read_as_types_of_the_users()
    {
        var resolve = LambdaJson.Deserialize<AppSyncResolverEvent>(Resolve);

        resolve.ReadArguments(UserContext.Default.Purchase).Should().Be(new Purchase("o-1", 1.5m));
        resolve.ReadSource<CloudFrontHeader>().Value.Should().Be("v");
    }

    [Fact]
    public void Typed_arguments_and_source_are_read_and_written()
    {
        var resolve = LambdaJson.Deserialize<AppSyncResolverEvent<CloudFrontHeader, CloudFrontHeader>>(Resolve);

        resolve.Source!.Key.Should().Be("K");
        resolve.Arguments!.UnknownMembers["id"].GetString().Should().Be("o-1");
        resolve.ToJson().Should().Be(Resolve);
    }

    [Fact]
    public void The_authorization_of_the_client_is_not_printed() => LambdaJson.Deserialize<AppSyncResolverEvent>(Resolve).ToString().Should().NotContain("secret");

    [Fact]
    public void A_batch_is_read_and_written_with_typed_items()
    {
        const string Json = $"[{Resolve},{Resolve}]";

        var batch = LambdaJson.Deserialize<AppSyncBatchResolverEvent<CloudFrontHeader, CloudFrontHeader>>(Json);

        batch.Should().HaveCount(2);
        batch[1].Source!.Value.Should().Be("v");
        batch.Equals(LambdaJson.Deserialize<AppSyncBatchResolverEvent<CloudFrontHeader, CloudFrontHeader>>(Json)).Should().BeTrue();
        batch.ToJson().Should().Be(Json);
    }

    [Fact]
    public void A_typed_batch_works_inside_System_Text_Json_once_it_was_used()
    {
        GenericPayloadConverter.Register<AppSyncBatchResolverEvent<CloudFrontHeader, CloudFrontHeader>>();

        JsonSerializer.Deserialize($"[{Resolve}]", TypedBatchContext.Default.AppSyncBatchResolverEventCloudFrontHeaderCloudFrontHeader)![0].Info.FieldName.Should().Be("f");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""[{"messageId":"m-1"}]""")]
    public void Another_payload_is_no_batch(string json)
    {
        FluentActions.Invoking(() => LambdaJson.Deserialize<AppSyncBatchResolverEvent>(json)).Should().Throw<PayloadMismatchException>();
        FluentActions.Invoking(() => LambdaJson.Deserialize<AppSyncBatchResolverEvent<CloudFrontHeader, CloudFrontHeader>>(json)).Should().Throw<PayloadMismatchException>();
    }

    [Fact]
    public void The_results_of_a_batch_are_values_and_errors()
    {
        AppSyncBatchResolverResponse response =
            [AppSyncBatchResolverResult.FromData(new Purchase("o-1", 2), UserContext.Default.Purchase), AppSyncBatchResolverResult.FromError("closed", "Closed"), AppSyncBatchResolverResult.FromError("closed")];

        response.ToJson().Should().Be("""[{"data":{"id":"o-1","total":2}},{"errorMessage":"closed","errorType":"Closed"},{"errorMessage":"closed"}]""");
    }

    [JsonSerializable(typeof(AppSyncBatchResolverEvent<CloudFrontHeader, CloudFrontHeader>))]
    private sealed partial class TypedBatchContext : JsonSerializerContext;
}
