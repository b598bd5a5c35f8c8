using System.Text.Json.Serialization;
using LambdaEvents.Alb;
using LambdaEvents.Alexa;
using LambdaEvents.ApiGateway;
using LambdaEvents.Batch;
using LambdaEvents.Chime;
using LambdaEvents.Connect;
using LambdaEvents.DynamoDb;
using LambdaEvents.EventBridge;
using LambdaEvents.Ivs;
using LambdaEvents.Kinesis;
using LambdaEvents.Lex;
using LambdaEvents.Pinpoint;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>A context as a user writes one, over every payload at once: System.Text.Json's generator runs here and sees our records in a referenced assembly.</summary>
[JsonSourceGenerationOptions(MaxDepth = 256)]
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(AlexaConnectedHomeRequest))]
[JsonSerializable(typeof(AlexaSkillRequest))]
[JsonSerializable(typeof(AlexaSkillResponse))]
[JsonSerializable(typeof(AlexaSmartHomeDirective))]
[JsonSerializable(typeof(AlexaSmartHomeResponse))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Response))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayProxyResponse))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(ChimeBotEvent))]
[JsonSerializable(typeof(ChimeChannelFlowEvent))]
[JsonSerializable(typeof(ChimeSipMediaEvent))]
[JsonSerializable(typeof(ChimeSipMediaResponse))]
[JsonSerializable(typeof(ConnectCampaignEvent))]
[JsonSerializable(typeof(ConnectCampaignResponse))]
[JsonSerializable(typeof(ConnectContactFlowEvent))]
[JsonSerializable(typeof(ConnectCustomerProfileEvent))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(IvsChatReviewRequest))]
[JsonSerializable(typeof(IvsChatReviewResponse))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(KinesisTimeWindowEvent))]
[JsonSerializable(typeof(LexV1Event))]
[JsonSerializable(typeof(LexV1Response))]
[JsonSerializable(typeof(LexV2Event))]
[JsonSerializable(typeof(LexV2Response))]
[JsonSerializable(typeof(PinpointCampaignEvent))]
[JsonSerializable(typeof(PinpointCustomChannelEvent))]
[JsonSerializable(typeof(S3Event))]
[JsonSerializable(typeof(S3TestEvent))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsNotification))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
[JsonSerializable(typeof(TimeWindowResponse))]
public sealed partial class UserJsonContext : JsonSerializerContext;
