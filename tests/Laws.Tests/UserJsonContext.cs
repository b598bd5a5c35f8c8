using System.Text.Json.Serialization;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.Batch;
using LambdaEvents.DynamoDb;
using LambdaEvents.EventBridge;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.Iam;
using LambdaEvents.Kinesis;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.VpcLattice;

namespace LambdaEvents.Tests;

/// <summary>A context as a user writes one, over every payload at once: System.Text.Json's generator runs here and sees our records in a referenced assembly.</summary>
[JsonSourceGenerationOptions(MaxDepth = 256)]
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(ApiGatewayAuthorizerResponse))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2AuthorizerRequest))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Response))]
[JsonSerializable(typeof(ApiGatewayPassthroughRequest))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayProxyResponse))]
[JsonSerializable(typeof(ApiGatewayRequestAuthorizerRequest))]
[JsonSerializable(typeof(ApiGatewaySimpleAuthorizerResponse))]
[JsonSerializable(typeof(ApiGatewayTokenAuthorizerRequest))]
[JsonSerializable(typeof(ApiGatewayWebSocketAuthorizerRequest))]
[JsonSerializable(typeof(ApiGatewayWebSocketRequest))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(FunctionUrlRequest))]
[JsonSerializable(typeof(FunctionUrlResponse))]
[JsonSerializable(typeof(HttpIntegrationResponsePrelude))]
[JsonSerializable(typeof(IamPolicyDocument))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(KinesisTimeWindowEvent))]
[JsonSerializable(typeof(S3Event))]
[JsonSerializable(typeof(S3TestEvent))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsNotification))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
[JsonSerializable(typeof(TimeWindowResponse))]
[JsonSerializable(typeof(VpcLatticeResponse))]
[JsonSerializable(typeof(VpcLatticeV1Request))]
[JsonSerializable(typeof(VpcLatticeV2Request))]
public sealed partial class UserJsonContext : JsonSerializerContext;
