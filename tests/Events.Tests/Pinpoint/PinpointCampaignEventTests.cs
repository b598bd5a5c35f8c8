using System.Text.Json;
using LambdaEvents.Pinpoint;

namespace LambdaEvents.Tests.Pinpoint;

public sealed class PinpointCampaignEventTests
{
    [Fact]
    public void A_filter_returns_the_bare_map_of_endpoints()
    {
        var segment = LambdaJson.Deserialize<PinpointCampaignEvent>("""
            {
              "ApplicationId": "a-1",
              "CampaignId": "c-1",
              "Endpoints": { "e-1": { "ChannelType": "SMS", "OptOut": "NONE" }, "e-2": { "ChannelType": "SMS", "OptOut": "ALL" } }
            }
            """);

        var wanted = segment.Endpoints.Where(endpoint => endpoint.Value.OptOut == "NONE")
            .ToDictionary(endpoint => endpoint.Key, endpoint => endpoint.Value with { TitleOverride = "For you" });

        JsonSerializer.Serialize(wanted, PinpointEndpointsContext.Default.DictionaryStringPinpointEndpoint).Should().Be(
            """{"e-1":{"ChannelType":"SMS","OptOut":"NONE","TitleOverride":"For you"}}""");
    }
}
