using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.EventBridge;
using LambdaEvents.S3;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.EventBridge;

public sealed partial class EventBridgeEventTests
{
    private const string Detail = """{"Service":"Amazon S3","Event":"s3:TestEvent","Time":"2026-01-01T00:00:00Z","Bucket":"b"}""";

    private static string Event(string detail) => $$"""{"id":"1","detail-type":"T","source":"s","account":"1","time":"2026-01-01T00:00:00Z","region":"r","resources":[],"detail":{{detail}}}""";

    [Fact]
    public void A_typed_detail_is_read_and_written()
    {
        var json = Event(Detail);

        var read = LambdaJson.Deserialize<EventBridgeEvent<S3TestEvent>>(json);

        read.Detail!.Bucket.Should().Be("b");
        read.ToJson().Should().Be(json);
        (read with { Source = "other" }).ToJson().Should().Be(json.Replace("\"s\"", "\"other\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_detail_that_is_text_reads_like_the_JSON_in_it_and_stays_text()
    {
        var json = Event(JsonSerializer.Serialize(Detail, TextContext.Default.String));

        var typed = LambdaJson.Deserialize<EventBridgeEvent<S3TestEvent>>(json);
        var free = LambdaJson.Deserialize<EventBridgeEvent>(json);

        typed.Detail!.Bucket.Should().Be("b");
        free.Detail!.Value.GetProperty("Bucket").GetString().Should().Be("b");
        free.ReadDetail<S3TestEvent>().Should().Be(typed.Detail);
        JsonDocument.Parse((typed with { Id = "2" }).ToJson()).RootElement.GetProperty("detail").ValueKind.Should().Be(JsonValueKind.String);
        JsonDocument.Parse((free with { Id = "2" }).ToJson()).RootElement.GetProperty("detail").ValueKind.Should().Be(JsonValueKind.String);
    }

    [Fact]
    public void The_empty_detail_of_the_scheduler_is_an_empty_object() =>
        LambdaJson.Deserialize<EventBridgeEvent>(Event("\"{}\"")).Detail!.Value.ValueKind.Should().Be(JsonValueKind.Object);

    [Fact]
    public void A_detail_of_another_payload_is_stopped() =>
        FluentActions.Invoking(() => LambdaJson.Deserialize<EventBridgeEvent<S3TestEvent>>(Event("""{"Event":"other"}"""))).Should().Throw<PayloadMismatchException>();

    [Fact]
    public void A_detail_of_a_wrong_kind_is_kept()
    {
        var read = LambdaJson.Deserialize<EventBridgeEvent<S3TestEvent>>(Event("17"));

        read.Detail.Should().BeNull();
        read.UnknownMembers["detail"].GetInt32().Should().Be(17);
    }

    [Fact]
    public void A_closed_event_works_inside_System_Text_Json_once_it_was_used()
    {
        GenericPayloadConverter.Register<EventBridgeEvent<S3TestEvent>>();

        JsonSerializer.Deserialize(Event(Detail), ClosedContext.Default.EventBridgeEventS3TestEvent)!.Detail!.Bucket.Should().Be("b");
    }

    [JsonSerializable(typeof(string))]
    private sealed partial class TextContext : JsonSerializerContext;

    [JsonSerializable(typeof(EventBridgeEvent<S3TestEvent>))]
    private sealed partial class ClosedContext : JsonSerializerContext;
}
