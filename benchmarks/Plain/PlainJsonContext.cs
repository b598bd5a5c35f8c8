using System.Text.Json.Serialization;

namespace LambdaEvents.Benchmarks.Plain;

/// <summary>The context that a user writes over classes of their own: the rival.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, MaxDepth = 256)]
[JsonSerializable(typeof(PlainSqsEvent))]
[JsonSerializable(typeof(PlainKinesisEvent))]
[JsonSerializable(typeof(PlainDynamoDbEvent))]
[JsonSerializable(typeof(PlainApiGatewayProxyRequest))]
[JsonSerializable(typeof(PlainApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(PlainS3Event))]
[JsonSerializable(typeof(PlainSnsEvent))]
[JsonSerializable(typeof(PlainAlbRequest))]
public sealed partial class PlainJsonContext : JsonSerializerContext;
