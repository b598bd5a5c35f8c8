using System.Text.Json.Nodes;
using LambdaEvents.EventBridge.Import;

namespace LambdaEvents.Tests;

/// <summary>The import, on a registry of two events.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    [Fact]
    public void A_second_import_changes_nothing()
    {
        _folder.Import().Should().NotEndWith(" 0 files changed.");

        _folder.Import().Should().EndWith(" 0 files changed.");
    }

    [Fact]
    public void An_event_becomes_a_record_with_its_source_and_detail_type()
    {
        _folder.Import();

        var record = _folder.Definition("ShopOrderPlaced");
        record["x-event-source"]!.GetValue<string>().Should().Be("aws.shop");
        record["x-detail-type"]!.GetValue<string>().Should().Be("Order Placed");
        record["required"]!.AsArray().Select(name => name!.GetValue<string>()).Should().Equal("order-id", "placedAt");
    }

    [Theory]
    [InlineData("order-id", """{"type":"string"}""")]
    [InlineData("placedAt", """{"type":"string","format":"date-time"}""")]
    [InlineData("itemCount", """{"type":"integer"}""")]
    [InlineData("weight", """{"type":"number"}""")]
    [InlineData("closedTime", """{"type":"integer","format":"epoch-milliseconds"}""")]
    [InlineData("notes", """{}""")]
    [InlineData("labels", """{"type":"object","additionalProperties":{"type":"string"}}""")]
    [InlineData("lines", """{"type":"array","items":{"$ref":"#/$defs/ShopLine"}}""")]
    [InlineData("source", """{"type":"string","x-name":"DetailSource"}""")]
    public void A_member_becomes_what_its_name_and_the_registry_say(string name, string expected)
    {
        _folder.Import();

        _folder.Definition("ShopOrderPlaced")["properties"]![name]!.ToJsonString().Should().Be(expected);
    }

    [Fact]
    public void Records_of_one_name_and_shape_are_one()
    {
        _folder.Import();

        _folder.Definition("ShopOrderCancelled")["properties"]!["lines"]!["items"]!["$ref"]!.GetValue<string>().Should().Be("#/$defs/ShopLine");
    }

    [Fact]
    public void Overrides_survive_an_import()
    {
        _folder.WriteOverrides("""
            {
              "names": { "Order Placed": "OrderCameIn" },
              "$defs": {
                "OrderCameIn": {
                  "x-reason": "A sample.",
                  "x-payload": ["order"],
                  "x-optional": ["placedAt"],
                  "required": ["weight"],
                  "properties": { "notes": null, "weight": { "description": "In kilograms." }, "channel": { "type": "string" } }
                }
              }
            }
            """);

        _folder.Import();

        var record = _folder.Definition("OrderCameIn");
        record["x-payload"]!.ToJsonString().Should().Be("""["order"]""");
        record["required"]!.ToJsonString().Should().Be("""["order-id","weight"]""");
        record["properties"]!["weight"]!.ToJsonString().Should().Be("""{"type":"number","description":"In kilograms."}""");
        record["properties"]!.AsObject().Should().ContainKey("channel").And.NotContainKey("notes");
        record.Should().NotContainKeys("x-reason", "x-optional");
    }

    [Fact]
    public void An_event_that_the_registry_lacks_comes_from_the_overrides()
    {
        _folder.WriteOverrides("""
            { "$defs": { "ShopOpened": { "description": "Sent in the morning.", "x-event-source": "aws.shop", "x-detail-type": "Shop Opened", "type": "object", "properties": {} } } }
            """);

        _folder.Import();

        _folder.Definition("ShopOpened")["x-detail-type"]!.GetValue<string>().Should().Be("Shop Opened");
        _folder.Exists("fixtures", "eventbridge-shop", "ShopOpened.generated.json").Should().BeTrue();
    }

    [Theory]
    [InlineData("""{ "$defs": { "ShopOrderPlaced": { "x-optional": ["placedAt"] } } }""", "without 'x-reason'")]
    [InlineData("""{ "$defs": { "ShopOrderPlaced": { "x-reason": "A sample.", "x-optional": ["weight"] } } }""", "makes 'weight' optional, which the registry does not require")]
    [InlineData("""{ "$defs": { "Nobody": { "x-reason": "A sample.", "properties": {} } } }""", "has no record 'Nobody'")]
    [InlineData("""{ "$defs": { "ShopOrderPlaced": 7 } }""", "'ShopOrderPlaced' is no object")]
    [InlineData("""{ "events": {} }""", "has 'events'")]
    [InlineData("[]", "is no JSON object")]
    [InlineData("{", "is not JSON")]
    public void A_mistake_in_the_overrides_is_told(string overrides, string message)
    {
        _folder.WriteOverrides(overrides);

        _folder.Invoking(folder => folder.Import()).Should().Throw<ImportException>().WithMessage($"*overrides.json*{message}*");
    }

    [Fact]
    public void A_source_without_a_line_in_the_table_is_told()
    {
        _folder.WriteServices("{}");

        _folder.Invoking(folder => folder.Import()).Should().Throw<ImportException>().WithMessage("The registry has events of aws.shop, which *services.json does not name.*");
    }

    [Fact]
    public void What_is_no_database_is_told()
    {
        _folder.WriteDatabase("no database"u8);

        _folder.Invoking(folder => folder.Import()).Should().Throw<ImportException>().WithMessage("*db.json.gz is no database of @aws-cdk/aws-service-spec*");
    }

    [Fact]
    public void A_fixture_of_a_person_takes_the_place_of_a_generated_one()
    {
        _folder.Import();
        _folder.Exists("fixtures", "eventbridge-shop", "ShopOrderPlaced.generated.json").Should().BeTrue();
        _folder.Write("{}", "fixtures", "eventbridge-shop", "ShopOrderPlaced.full.json");

        _folder.Import();

        _folder.Exists("fixtures", "eventbridge-shop", "ShopOrderPlaced.generated.json").Should().BeFalse();
    }

    [Fact]
    public void A_generated_event_has_every_member()
    {
        _folder.Import();

        var sample = JsonNode.Parse(_folder.Read("fixtures", "eventbridge-shop", "ShopOrderPlaced.generated.json"))!;
        sample["detail"]!.AsObject().Select(member => member.Key).Should().Equal(_folder.Definition("ShopOrderPlaced")["properties"]!.AsObject().Select(member => member.Key));
    }

    public void Dispose() => _folder.Dispose();
}
