using System.Text.Json.Serialization;
using LambdaEvents.AgentCore;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.Batch;
using LambdaEvents.Bedrock;
using LambdaEvents.DynamoDb;
using LambdaEvents.EventBridge;
using LambdaEvents.Kendra;
using LambdaEvents.Kinesis;
using LambdaEvents.OpenSearchIngestion;
using LambdaEvents.Redshift;
using LambdaEvents.S3;
using LambdaEvents.SageMaker;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>A context as a user writes one, over every payload at once: System.Text.Json's generator runs here and sees our records in a referenced assembly.</summary>
[JsonSourceGenerationOptions(MaxDepth = 256)]
[JsonSerializable(typeof(AgentCoreInterceptorEvent))]
[JsonSerializable(typeof(AgentCoreInterceptorResponse))]
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Response))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayProxyResponse))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(BedrockAgentApiEvent))]
[JsonSerializable(typeof(BedrockAgentApiResponse))]
[JsonSerializable(typeof(BedrockAgentFunctionEvent))]
[JsonSerializable(typeof(BedrockAgentFunctionResponse))]
[JsonSerializable(typeof(BedrockAgentParserEvent))]
[JsonSerializable(typeof(BedrockAgentParserResponse))]
[JsonSerializable(typeof(BedrockCustomOrchestrationEvent))]
[JsonSerializable(typeof(BedrockCustomOrchestrationResponse))]
[JsonSerializable(typeof(BedrockFlowNodeEvent))]
[JsonSerializable(typeof(BedrockKnowledgeBaseTransformationEvent))]
[JsonSerializable(typeof(BedrockKnowledgeBaseTransformationResponse))]
[JsonSerializable(typeof(DocumentEnrichmentEvent))]
[JsonSerializable(typeof(DocumentEnrichmentResponse))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(GroundTruthConsolidationEvent))]
[JsonSerializable(typeof(GroundTruthConsolidationResponse))]
[JsonSerializable(typeof(GroundTruthPreAnnotationEvent))]
[JsonSerializable(typeof(GroundTruthPreAnnotationResponse))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(KinesisTimeWindowEvent))]
[JsonSerializable(typeof(OpenSearchIngestionEvent))]
[JsonSerializable(typeof(OpenSearchIngestionResponse))]
[JsonSerializable(typeof(RedshiftUdfEvent))]
[JsonSerializable(typeof(RedshiftUdfResponse))]
[JsonSerializable(typeof(S3Event))]
[JsonSerializable(typeof(S3TestEvent))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsNotification))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
[JsonSerializable(typeof(TimeWindowResponse))]
public sealed partial class UserJsonContext : JsonSerializerContext;
