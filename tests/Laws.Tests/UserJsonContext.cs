using System.Text.Json.Serialization;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.AppConfig;
using LambdaEvents.AutoScaling;
using LambdaEvents.Batch;
using LambdaEvents.Cdk;
using LambdaEvents.CloudFormation;
using LambdaEvents.CodeCommit;
using LambdaEvents.CodeDeploy;
using LambdaEvents.CodePipeline;
using LambdaEvents.Config;
using LambdaEvents.DynamoDb;
using LambdaEvents.Ecs;
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
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Response))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayProxyResponse))]
[JsonSerializable(typeof(AppConfigExtensionEvent))]
[JsonSerializable(typeof(AppConfigExtensionResponse))]
[JsonSerializable(typeof(AppConfigValidatorEvent))]
[JsonSerializable(typeof(AutoScalingLifecycleHookMessage))]
[JsonSerializable(typeof(AutoScalingTerminationPolicyEvent))]
[JsonSerializable(typeof(AutoScalingTerminationPolicyResponse))]
[JsonSerializable(typeof(BatchResponse))]
[JsonSerializable(typeof(CdkIsCompleteRequest))]
[JsonSerializable(typeof(CdkIsCompleteResponse))]
[JsonSerializable(typeof(CdkOnEventRequest))]
[JsonSerializable(typeof(CdkOnEventResponse))]
[JsonSerializable(typeof(CloudFormationCustomResourceRequest))]
[JsonSerializable(typeof(CloudFormationCustomResourceResponse))]
[JsonSerializable(typeof(CloudFormationHookPayload))]
[JsonSerializable(typeof(CloudFormationHookRequest))]
[JsonSerializable(typeof(CloudFormationHookResponse))]
[JsonSerializable(typeof(CloudFormationMacroRequest))]
[JsonSerializable(typeof(CloudFormationMacroResponse))]
[JsonSerializable(typeof(CodeCommitEvent))]
[JsonSerializable(typeof(CodeDeployLifecycleHookEvent))]
[JsonSerializable(typeof(CodePipelineJobEvent))]
[JsonSerializable(typeof(ConfigInvokingEvent))]
[JsonSerializable(typeof(ConfigRuleEvent))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EcsDeploymentHookEvent))]
[JsonSerializable(typeof(EcsDeploymentHookResponse))]
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
