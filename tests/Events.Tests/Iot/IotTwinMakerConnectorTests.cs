using LambdaEvents.Iot;

namespace LambdaEvents.Tests.Iot;

public sealed class IotTwinMakerConnectorTests
{
    private const string Property = """{"definition":{"dataType":{"type":"DOUBLE"},"configuration":{"sensor":"xyz123"}},"value":{"doubleValue":1.5}}""";

    private static readonly IotTwinMakerPropertyReference Temperature = new() { EntityId = "mixer-1", PropertyName = "temperature" };

    [Fact]
    public void A_reader_finds_properties_by_name()
    {
        var request = LambdaJson.Deserialize<IotTwinMakerConnectorRequest>($$$"""{"workspaceId":"factory","properties":{"temperature":{{{Property}}},"odd":7}}""");

        request.FindProperty("temperature")?.Definition?.Configuration?["sensor"].Should().Be("xyz123");
        request.FindProperty("temperature")?.Value?.DoubleValue.Should().Be(1.5);
        request.FindProperty("pressure").Should().BeNull();
        request.FindProperty("odd").Should().BeNull();
    }

    [Fact]
    public void A_writer_finds_properties_by_entity_and_name()
    {
        var request = LambdaJson.Deserialize<IotTwinMakerConnectorRequest>(
            $$$"""{"workspaceId":"factory","properties":{"mixer-1":{"temperature":{{{Property}}} },"odd":7},"entries":[]}""");

        request.FindProperty("mixer-1", "temperature")?.Definition?.DataType?.Type.Should().Be(IotTwinMakerDataTypes.Double);
        request.FindProperty("mixer-1", "pressure").Should().BeNull();
        request.FindProperty("mixer-2", "temperature").Should().BeNull();
        request.FindProperty("odd", "temperature").Should().BeNull();
    }

    [Fact]
    public void Time_series_are_a_list()
    {
        var time = new DateTimeOffset(2024, 3, 11, 8, 15, 42, TimeSpan.Zero);
        var response = IotTwinMakerConnectorResponse.ForTimeSeries(
            [new IotTwinMakerTimeSeries { EntityPropertyReference = Temperature, Values = [new IotTwinMakerPropertyValue { Time = time, Value = new() { DoubleValue = 588.168 } }] }],
            "page-2");

        response.ToJson().Should().Be(
            """{"propertyValues":[{"entityPropertyReference":{"entityId":"mixer-1","propertyName":"temperature"},"values":[{"time":"2024-03-11T08:15:42Z","value":{"doubleValue":588.168}}]}],"nextToken":"page-2"}""");
    }

    [Fact]
    public void Attributes_are_an_object()
    {
        var response = IotTwinMakerConnectorResponse.ForAttributes(
            [KeyValuePair.Create("maker", new IotTwinMakerAttribute { PropertyReference = Temperature, PropertyValue = new() { StringValue = "Example" } })]);

        response.ToJson().Should().Be(
            """{"propertyValues":{"maker":{"propertyReference":{"entityId":"mixer-1","propertyName":"temperature"},"propertyValue":{"stringValue":"Example"}}}}""");
    }
}
