using System.Text;
using System.Text.Json;
using LambdaEvents.EventBridge;
using LambdaEvents.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace LambdaEvents.Tests;

public sealed class SchemaCommandTests
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 256 };

    public static TheoryData<string, string> Samples => new()
    {
        { "SqsEvent", "sqs/SqsEvent.full" },
        { "BatchResponse", "batch/BatchResponse.full" },
        { "DynamoDbEvent", "dynamodb/DynamoDbEvent.full" },
        { "CloudFrontRequestResult", "cloudfront/CloudFrontRequestResult.full" },
        { "CognitoPreTokenGenerationV2Event", "cognito/CognitoPreTokenGenerationV2Event.full" },
        { "Ec2InstanceStateChangeNotification", "eventbridge-ec2/Ec2InstanceStateChangeNotification.full" },
    };

    [Fact]
    public void Every_schema_is_one_document_whose_references_stay_in_it()
    {
        foreach (var record in EventCatalog.All.Concat(ResponseCatalog.All).Concat(EventBridgeCatalog.All))
        {
            var schema = Schema(record.Name);
            var references = ReferencesOf(schema).Distinct().ToArray();

            schema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
            schema.TryGetProperty("$id", out _).Should().BeFalse("the file of that id has other text");
            references.Where(reference => !Leads(schema, reference)).Should().BeEmpty(record.Name);
            if (schema.TryGetProperty("$defs", out var definitions))
            {
                references.Should().Contain(definitions.EnumerateObject().Select(definition => $"#/$defs/{definition.Name}"), record.Name);
            }
        }
    }

    [Fact]
    public void The_keywords_of_the_dialect_are_kept()
    {
        var schema = Schema("SqsEvent");

        schema.GetProperty("title").GetString().Should().Be("SqsEvent");
        schema.GetProperty("x-payload")[0].GetString().Should().Be("sqs-event");
        schema.GetProperty("$defs").TryGetProperty("SqsMessage", out _).Should().BeTrue();
    }

    [Fact]
    public void A_payload_id_and_another_case_find_the_record() => ToolRun.Of("schema", "sqs-event").Should().Be(ToolRun.Of("schema", "SQSEVENT"));

    [Fact]
    public void The_schema_of_a_detail_is_that_of_the_whole_event()
    {
        var schema = Schema("Ec2InstanceStateChangeNotification");

        schema.GetProperty("title").GetString().Should().Be("EventBridgeEvent<Ec2InstanceStateChangeNotification>");
        schema.GetProperty("properties").GetProperty("source").GetProperty("const").GetString().Should().Be("aws.ec2");
        schema.GetProperty("properties").GetProperty("detail-type").GetProperty("const").GetString().Should().Be("EC2 Instance State-change Notification");
        schema.GetProperty("properties").GetProperty("detail").GetProperty("$ref").GetString().Should().Be("#/$defs/Ec2InstanceStateChangeNotification");
    }

    [Fact]
    public void A_record_of_another_package_is_defined_all_the_same() =>
        EventBridgeCatalog.All.Where(record => record.Schema == "eventbridge-ses").Select(record => Schema(record.Name).GetProperty("$defs"))
            .Where(definitions => definitions.TryGetProperty("SesBounce", out _))
            .Should().NotBeEmpty().And.OnlyContain(definitions => definitions.GetProperty("SesBounce").GetProperty("properties").EnumerateObject().Any());

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task An_independent_validator_accepts_the_sample_and_nothing_else(string record, string sample)
    {
        // NJsonSchema resolves references inside the older keyword only.
        var text = ToolRun.Of("schema", record).Output.Replace("$defs", "definitions", StringComparison.Ordinal);
        var schema = await JsonSchema.FromJsonAsync(text);
        using var reader = new JsonTextReader(new StringReader(SamplePayloads.All.Single(candidate => candidate.Name == sample).Json)) { MaxDepth = null, DateParseHandling = DateParseHandling.None };
        var document = JToken.Load(reader);

        schema.Validate(document).Should().BeEmpty();
        document.SelectTokens("$..*").Count(leaf => leaf is JValue && IsRefused(schema, document, leaf)).Should().BePositive();
    }

    [Fact]
    public void An_unknown_record_gives_the_nearest_names()
    {
        var run = ToolRun.Of("schema", "SqsEvnt");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("There is no record or payload id 'SqsEvnt'. The nearest are: SqsEvent");
    }

    private static bool IsRefused(JsonSchema schema, JToken document, JToken leaf)
    {
        var copy = document.DeepClone();
        copy.SelectToken(leaf.Path)!.Replace(new JObject { ["no"] = new JArray() });
        return schema.Validate(copy).Count > 0;
    }

    private static JsonElement Schema(string record)
    {
        var run = ToolRun.Of("schema", record);
        run.ExitCode.Should().Be(0, record);
        return JsonDocument.Parse(Encoding.UTF8.GetBytes(run.Output), Deep).RootElement;
    }

    private static bool Leads(JsonElement schema, string reference) =>
        reference == "#" || (reference.StartsWith("#/$defs/", StringComparison.Ordinal) && schema.TryGetProperty("$defs", out var definitions) && definitions.TryGetProperty(reference["#/$defs/".Length..], out _));

    private static IEnumerable<string> ReferencesOf(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member =>
            member is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : ReferencesOf(member.Value)),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(ReferencesOf),
        _ => [],
    };
}
