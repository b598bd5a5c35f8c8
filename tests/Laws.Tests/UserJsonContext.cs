using System.Text.Json.Serialization;
using LambdaEvents.ActiveMq;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.Batch;
using LambdaEvents.CloudWatch;
using LambdaEvents.CloudWatchLogs;
using LambdaEvents.DocumentDb;
using LambdaEvents.DynamoDb;
using LambdaEvents.EventBridge;
using LambdaEvents.Firehose;
using LambdaEvents.Kafka;
using LambdaEvents.Kinesis;
using LambdaEvents.KinesisAnalytics;
using LambdaEvents.RabbitMq;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>A context as a user writes one, over every payload at once: System.Text.Json's generator runs here and sees our records in a referenced assembly.</summary>
[JsonSourceGenerationOptions(MaxDepth = 256)]
[JsonSerializable(typeof(ActiveMqEvent))]
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Response))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayProxyResponse))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(CloudWatchAlarmEvent))]
[JsonSerializable(typeof(CloudWatchAlarmSnsMessage))]
[JsonSerializable(typeof(CloudWatchCustomWidgetEvent))]
[JsonSerializable(typeof(CloudWatchDataSourceEvent))]
[JsonSerializable(typeof(CloudWatchDataSourceResponse))]
[JsonSerializable(typeof(CloudWatchLogsData))]
[JsonSerializable(typeof(CloudWatchLogsEvent))]
[JsonSerializable(typeof(CloudWatchWidgetMarkdown))]
[JsonSerializable(typeof(DocumentDbEvent))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(FirehoseEvent))]
[JsonSerializable(typeof(FirehoseMskEvent))]
[JsonSerializable(typeof(FirehoseMskResponse))]
[JsonSerializable(typeof(FirehoseResponse))]
[JsonSerializable(typeof(KafkaBatchResponse))]
[JsonSerializable(typeof(KafkaEvent))]
[JsonSerializable(typeof(KinesisAnalyticsInputPreprocessingEvent))]
[JsonSerializable(typeof(KinesisAnalyticsInputPreprocessingResponse))]
[JsonSerializable(typeof(KinesisAnalyticsOutputDeliveryEvent))]
[JsonSerializable(typeof(KinesisAnalyticsOutputDeliveryResponse))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(KinesisTimeWindowEvent))]
[JsonSerializable(typeof(RabbitMqEvent))]
[JsonSerializable(typeof(S3Event))]
[JsonSerializable(typeof(S3TestEvent))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsNotification))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
[JsonSerializable(typeof(TimeWindowResponse))]
public sealed partial class UserJsonContext : JsonSerializerContext;
