namespace LambdaEvents.Tests.Corpus;

/// <summary>Samples that carry what AWS does not send, or does not name, each with the reason and the deviations that a check must find.</summary>
public static class DistrustedSamples
{
    private const string DecodedKey = "urlDecodedKey is added by the client library of the sample's project";

    private const string DecodedKeyUnknown = "Unknown $.Records[0].s3.object.urlDecodedKey";

    private const string NoDeliveryStream = "the template leaves out the ARN of the stream, which Firehose always sends";

    private const string DeliveryStreamMissing = "Missing $.deliveryStreamArn";

    public static IReadOnlyDictionary<string, DistrustedSample> All { get; } = new Dictionary<string, DistrustedSample>(StringComparer.Ordinal)
    {
        ["aws-lambda-go/s3-event-with-decoded.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-glacier-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-intelligenttier-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-lifecycle-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-replication-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-restore-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["powertools-lambda-python/s3EventDecodedKey.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["powertools-lambda-python/cloudWatchDashboardEvent.json"] = new("original is a parameter that the owner of the widget named", ["Unknown $.original"]),
        ["aws-lambda-go/dynamodb-event-malformed.2.json"] = new("broken on purpose: a comma is missing", ["Rejected $.Records[1].dynamodb.NewImage.StringSet.SS[2]"]),
        ["aws-lambda-go/lex-event.json"] = new(
            "the resolutions have made-up names in place of value, which is what the guide says",
            [
                "Unknown $.currentIntent.slotDetails['slot name1'].resolutions[0].value1",
                "Unknown $.currentIntent.slotDetails['slot name1'].resolutions[1].value2",
                "Unknown $.currentIntent.slotDetails['slot name2'].resolutions[0].value1",
                "Unknown $.currentIntent.slotDetails['slot name2'].resolutions[1].value2",
            ]),
        ["aws-sam-cli/apigateway/AwsProxy.json"] = new("queryStringParameters is a template, not a map", ["Unreadable $.queryStringParameters"]),
        ["powertools-lambda-python/vpcLatticeEventV2PathTrailingSlash.json"] = new(
            "an event of version 2 with the query of version 1; the list of samples has it as version 1",
            ["Unknown $.version", "Unknown $.path", "Unknown $.isBase64Encoded", "Unknown $.requestContext", "Missing $.raw_path"]),
        ["aws-sam-cli/kinesis/KinesisFirehoseApachelog.json"] = new(NoDeliveryStream, [DeliveryStreamMissing]),
        ["aws-sam-cli/kinesis/KinesisFirehoseStreamsAsSource.json"] = new("deliveryStreamArn is misspelt", [DeliveryStreamMissing, "Unknown $.deliverySteamArn"]),
        ["aws-sam-cli/kinesis/KinesisFirehoseSyslog.json"] = new(
            NoDeliveryStream + ", and one time is ISO 8601", [DeliveryStreamMissing, "Unreadable $.records[1].approximateArrivalTimestamp"]),
    };

    /// <summary>Whether the sample cannot be read at all.</summary>
    public static bool IsRejected(string file) =>
        All.TryGetValue(file, out var sample) && Array.Exists(sample.Deviations, deviation => deviation.StartsWith(nameof(PayloadDeviationKind.Rejected), StringComparison.Ordinal));

    /// <summary>Where the members of the sample alone, without the text that they were read from, say something else.</summary>
    public static IEnumerable<string> ChangedPlaces(string file) => All.TryGetValue(file, out var sample)
        ? sample.Deviations.Where(deviation => deviation.StartsWith("Changed ", StringComparison.Ordinal)).Select(deviation => deviation["Changed ".Length..])
        : [];
}
