namespace LambdaEvents.Tests.Corpus;

/// <summary>Samples that carry what AWS does not send, each with the reason and the deviations that a check must find.</summary>
public static class DistrustedSamples
{
    private const string DecodedKey = "urlDecodedKey is added by the client library of the sample's project";

    private const string DecodedKeyUnknown = "Unknown $.Records[0].s3.object.urlDecodedKey";

    public static IReadOnlyDictionary<string, DistrustedSample> All { get; } = new Dictionary<string, DistrustedSample>(StringComparer.Ordinal)
    {
        ["aws-lambda-go/s3-event-with-decoded.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-glacier-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-intelligenttier-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-lifecycle-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-replication-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["aws-lambda-go/s3-restore-event.json"] = new(DecodedKey, [DecodedKeyUnknown]),
        ["powertools-lambda-python/s3EventDecodedKey.json"] = new(DecodedKey, [DecodedKeyUnknown]),
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
    };

    /// <summary>Whether the sample cannot be read at all.</summary>
    public static bool IsRejected(string file) =>
        All.TryGetValue(file, out var sample) && Array.Exists(sample.Deviations, deviation => deviation.StartsWith(nameof(PayloadDeviationKind.Rejected), StringComparison.Ordinal));
}
