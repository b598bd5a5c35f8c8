using System.Text.Json.Serialization;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.AppSync;
using LambdaEvents.Batch;
using LambdaEvents.CloudFront;
using LambdaEvents.DynamoDb;
using LambdaEvents.EventBridge;
using LambdaEvents.Kinesis;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>A context as a user writes one, over every payload at once: System.Text.Json's generator runs here and sees our records in a referenced assembly.</summary>
[JsonSourceGenerationOptions(MaxDepth = 256)]
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(AmplifyResolverEvent))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Response))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayProxyResponse))]
[JsonSerializable(typeof(AppSyncAuthorizerRequest))]
[JsonSerializable(typeof(AppSyncAuthorizerResponse))]
[JsonSerializable(typeof(AppSyncBatchResolverEvent))]
[JsonSerializable(typeof(AppSyncBatchResolverResponse))]
[JsonSerializable(typeof(AppSyncEventsAuthorizerRequest))]
[JsonSerializable(typeof(AppSyncEventsAuthorizerResponse))]
[JsonSerializable(typeof(AppSyncEventsEvent))]
[JsonSerializable(typeof(AppSyncEventsResponse))]
[JsonSerializable(typeof(AppSyncIdentity))]
[JsonSerializable(typeof(AppSyncResolverEvent))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(CloudFrontEvent))]
[JsonSerializable(typeof(CloudFrontRequestResult))]
[JsonSerializable(typeof(CloudFrontResultResponse))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(KinesisTimeWindowEvent))]
[JsonSerializable(typeof(S3Event))]
[JsonSerializable(typeof(S3TestEvent))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsNotification))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
[JsonSerializable(typeof(TimeWindowResponse))]
public sealed partial class UserJsonContext : JsonSerializerContext;
