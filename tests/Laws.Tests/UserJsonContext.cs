using System.Text.Json.Serialization;
using LambdaEvents.ActiveMq;
using LambdaEvents.AgentCore;
using LambdaEvents.Alb;
using LambdaEvents.Alexa;
using LambdaEvents.ApiGateway;
using LambdaEvents.AppConfig;
using LambdaEvents.AppSync;
using LambdaEvents.AutoScaling;
using LambdaEvents.Batch;
using LambdaEvents.Bedrock;
using LambdaEvents.Cdk;
using LambdaEvents.Chime;
using LambdaEvents.ClientVpn;
using LambdaEvents.CloudFormation;
using LambdaEvents.CloudFront;
using LambdaEvents.CloudWatch;
using LambdaEvents.CloudWatchLogs;
using LambdaEvents.CodeCommit;
using LambdaEvents.CodeDeploy;
using LambdaEvents.CodePipeline;
using LambdaEvents.Cognito;
using LambdaEvents.Config;
using LambdaEvents.Connect;
using LambdaEvents.DocumentDb;
using LambdaEvents.DurableExecution;
using LambdaEvents.DynamoDb;
using LambdaEvents.Ecs;
using LambdaEvents.EventBridge;
using LambdaEvents.Firehose;
using LambdaEvents.FunctionUrl;
using LambdaEvents.Http;
using LambdaEvents.Iam;
using LambdaEvents.Iot;
using LambdaEvents.Ivs;
using LambdaEvents.Kafka;
using LambdaEvents.Kendra;
using LambdaEvents.Kinesis;
using LambdaEvents.KinesisAnalytics;
using LambdaEvents.Lambda;
using LambdaEvents.Lex;
using LambdaEvents.OpenSearchIngestion;
using LambdaEvents.Pinpoint;
using LambdaEvents.Pipes;
using LambdaEvents.RabbitMq;
using LambdaEvents.Redshift;
using LambdaEvents.S3;
using LambdaEvents.SageMaker;
using LambdaEvents.SecretsManager;
using LambdaEvents.Ses;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.StepFunctions;
using LambdaEvents.Transfer;
using LambdaEvents.VpcLattice;
using LambdaEvents.WorkMail;

namespace LambdaEvents.Tests;

/// <summary>A context as a user writes one, over every payload at once: System.Text.Json's generator runs here and sees our records in a referenced assembly.</summary>
[JsonSourceGenerationOptions(MaxDepth = 256)]
[JsonSerializable(typeof(ActiveMqEvent))]
[JsonSerializable(typeof(AgentCoreInterceptorEvent))]
[JsonSerializable(typeof(AgentCoreInterceptorResponse))]
[JsonSerializable(typeof(AlbRequest))]
[JsonSerializable(typeof(AlbResponse))]
[JsonSerializable(typeof(AlexaConnectedHomeRequest))]
[JsonSerializable(typeof(AlexaSkillRequest))]
[JsonSerializable(typeof(AlexaSkillResponse))]
[JsonSerializable(typeof(AlexaSmartHomeDirective))]
[JsonSerializable(typeof(AlexaSmartHomeResponse))]
[JsonSerializable(typeof(AmplifyResolverEvent))]
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
[JsonSerializable(typeof(AppConfigExtensionEvent))]
[JsonSerializable(typeof(AppConfigExtensionResponse))]
[JsonSerializable(typeof(AppConfigValidatorEvent))]
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
[JsonSerializable(typeof(AutoScalingLifecycleHookMessage))]
[JsonSerializable(typeof(AutoScalingTerminationPolicyEvent))]
[JsonSerializable(typeof(AutoScalingTerminationPolicyResponse))]
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
[JsonSerializable(typeof(CdkIsCompleteRequest))]
[JsonSerializable(typeof(CdkIsCompleteResponse))]
[JsonSerializable(typeof(CdkOnEventRequest))]
[JsonSerializable(typeof(CdkOnEventResponse))]
[JsonSerializable(typeof(ChimeBotEvent))]
[JsonSerializable(typeof(ChimeChannelFlowEvent))]
[JsonSerializable(typeof(ChimeSipMediaEvent))]
[JsonSerializable(typeof(ChimeSipMediaResponse))]
[JsonSerializable(typeof(ClientVpnConnectionRequest))]
[JsonSerializable(typeof(ClientVpnConnectionResponse))]
[JsonSerializable(typeof(CloudFormationCustomResourceRequest))]
[JsonSerializable(typeof(CloudFormationCustomResourceResponse))]
[JsonSerializable(typeof(CloudFormationHookPayload))]
[JsonSerializable(typeof(CloudFormationHookRequest))]
[JsonSerializable(typeof(CloudFormationHookResponse))]
[JsonSerializable(typeof(CloudFormationMacroRequest))]
[JsonSerializable(typeof(CloudFormationMacroResponse))]
[JsonSerializable(typeof(CloudFrontEvent))]
[JsonSerializable(typeof(CloudFrontRequestResult))]
[JsonSerializable(typeof(CloudFrontResultResponse))]
[JsonSerializable(typeof(CloudWatchAlarmEvent))]
[JsonSerializable(typeof(CloudWatchAlarmSnsMessage))]
[JsonSerializable(typeof(CloudWatchCustomWidgetEvent))]
[JsonSerializable(typeof(CloudWatchDataSourceEvent))]
[JsonSerializable(typeof(CloudWatchDataSourceResponse))]
[JsonSerializable(typeof(CloudWatchLogsData))]
[JsonSerializable(typeof(CloudWatchLogsEvent))]
[JsonSerializable(typeof(CloudWatchWidgetMarkdown))]
[JsonSerializable(typeof(CodeCommitEvent))]
[JsonSerializable(typeof(CodeDeployLifecycleHookEvent))]
[JsonSerializable(typeof(CodePipelineJobEvent))]
[JsonSerializable(typeof(CognitoCreateAuthChallengeEvent))]
[JsonSerializable(typeof(CognitoCustomEmailSenderEvent))]
[JsonSerializable(typeof(CognitoCustomMessageEvent))]
[JsonSerializable(typeof(CognitoCustomSmsSenderEvent))]
[JsonSerializable(typeof(CognitoDefineAuthChallengeEvent))]
[JsonSerializable(typeof(CognitoInboundFederationEvent))]
[JsonSerializable(typeof(CognitoPostAuthenticationEvent))]
[JsonSerializable(typeof(CognitoPostConfirmationEvent))]
[JsonSerializable(typeof(CognitoPreAuthenticationEvent))]
[JsonSerializable(typeof(CognitoPreSignUpEvent))]
[JsonSerializable(typeof(CognitoPreTokenGenerationEvent))]
[JsonSerializable(typeof(CognitoPreTokenGenerationV2Event))]
[JsonSerializable(typeof(CognitoSyncEvent))]
[JsonSerializable(typeof(CognitoUserMigrationEvent))]
[JsonSerializable(typeof(CognitoVerifyAuthChallengeEvent))]
[JsonSerializable(typeof(ConfigInvokingEvent))]
[JsonSerializable(typeof(ConfigRuleEvent))]
[JsonSerializable(typeof(ConnectCampaignEvent))]
[JsonSerializable(typeof(ConnectCampaignResponse))]
[JsonSerializable(typeof(ConnectContactFlowEvent))]
[JsonSerializable(typeof(ConnectCustomerProfileEvent))]
[JsonSerializable(typeof(DocumentDbEvent))]
[JsonSerializable(typeof(DocumentEnrichmentEvent))]
[JsonSerializable(typeof(DocumentEnrichmentResponse))]
[JsonSerializable(typeof(DurableExecutionInput))]
[JsonSerializable(typeof(DurableExecutionOutput))]
[JsonSerializable(typeof(DynamoDbAttributeValue))]
[JsonSerializable(typeof(DynamoDbEvent))]
[JsonSerializable(typeof(DynamoDbKinesisRecord))]
[JsonSerializable(typeof(DynamoDbTimeWindowEvent))]
[JsonSerializable(typeof(EcsDeploymentHookEvent))]
[JsonSerializable(typeof(EcsDeploymentHookResponse))]
[JsonSerializable(typeof(EventBridgeEvent))]
[JsonSerializable(typeof(FirehoseEvent))]
[JsonSerializable(typeof(FirehoseMskEvent))]
[JsonSerializable(typeof(FirehoseMskResponse))]
[JsonSerializable(typeof(FirehoseResponse))]
[JsonSerializable(typeof(FunctionUrlRequest))]
[JsonSerializable(typeof(FunctionUrlResponse))]
[JsonSerializable(typeof(GroundTruthConsolidationEvent))]
[JsonSerializable(typeof(GroundTruthConsolidationResponse))]
[JsonSerializable(typeof(GroundTruthPreAnnotationEvent))]
[JsonSerializable(typeof(GroundTruthPreAnnotationResponse))]
[JsonSerializable(typeof(HttpIntegrationResponsePrelude))]
[JsonSerializable(typeof(IamPolicyDocument))]
[JsonSerializable(typeof(IotButtonEvent))]
[JsonSerializable(typeof(IotCustomAuthorizerRequest))]
[JsonSerializable(typeof(IotCustomAuthorizerResponse))]
[JsonSerializable(typeof(IotJobEvent))]
[JsonSerializable(typeof(IotOneClickEvent))]
[JsonSerializable(typeof(IotPreProvisioningHookEvent))]
[JsonSerializable(typeof(IotPreProvisioningHookResponse))]
[JsonSerializable(typeof(IotPresenceEvent))]
[JsonSerializable(typeof(IotRegistryThingEvent))]
[JsonSerializable(typeof(IotRegistryThingGroupEvent))]
[JsonSerializable(typeof(IotRegistryThingGroupHierarchyEvent))]
[JsonSerializable(typeof(IotRegistryThingGroupMembershipEvent))]
[JsonSerializable(typeof(IotRegistryThingTypeAssociationEvent))]
[JsonSerializable(typeof(IotRegistryThingTypeEvent))]
[JsonSerializable(typeof(IotSubscriptionEvent))]
[JsonSerializable(typeof(IotTwinMakerConnectorRequest))]
[JsonSerializable(typeof(IotTwinMakerConnectorResponse))]
[JsonSerializable(typeof(IvsChatReviewRequest))]
[JsonSerializable(typeof(IvsChatReviewResponse))]
[JsonSerializable(typeof(KafkaBatchFailureRecord))]
[JsonSerializable(typeof(KafkaBatchResponse))]
[JsonSerializable(typeof(KafkaEvent))]
[JsonSerializable(typeof(KinesisAnalyticsInputPreprocessingEvent))]
[JsonSerializable(typeof(KinesisAnalyticsInputPreprocessingResponse))]
[JsonSerializable(typeof(KinesisAnalyticsOutputDeliveryEvent))]
[JsonSerializable(typeof(KinesisAnalyticsOutputDeliveryResponse))]
[JsonSerializable(typeof(KinesisEvent))]
[JsonSerializable(typeof(KinesisTimeWindowEvent))]
[JsonSerializable(typeof(LambdaDestinationEvent))]
[JsonSerializable(typeof(LambdaFunctionError))]
[JsonSerializable(typeof(LexV1Event))]
[JsonSerializable(typeof(LexV1Response))]
[JsonSerializable(typeof(LexV2Event))]
[JsonSerializable(typeof(LexV2Response))]
[JsonSerializable(typeof(MlJobCompletionMessage))]
[JsonSerializable(typeof(OpenSearchIngestionEvent))]
[JsonSerializable(typeof(OpenSearchIngestionResponse))]
[JsonSerializable(typeof(PinpointCampaignEvent))]
[JsonSerializable(typeof(PinpointCustomChannelEvent))]
[JsonSerializable(typeof(PipesDynamoDbBatch))]
[JsonSerializable(typeof(PipesKafkaBatch))]
[JsonSerializable(typeof(PipesKinesisBatch))]
[JsonSerializable(typeof(PipesMqBatch))]
[JsonSerializable(typeof(PipesSqsBatch))]
[JsonSerializable(typeof(RabbitMqEvent))]
[JsonSerializable(typeof(RedshiftUdfEvent))]
[JsonSerializable(typeof(RedshiftUdfResponse))]
[JsonSerializable(typeof(S3BatchEvent))]
[JsonSerializable(typeof(S3BatchResponse))]
[JsonSerializable(typeof(S3Event))]
[JsonSerializable(typeof(S3ObjectLambdaEvent))]
[JsonSerializable(typeof(S3ObjectLambdaHeadResponse))]
[JsonSerializable(typeof(S3ObjectLambdaListResponse))]
[JsonSerializable(typeof(S3TestEvent))]
[JsonSerializable(typeof(SecretsManagerRotationEvent))]
[JsonSerializable(typeof(SesDispositionResponse))]
[JsonSerializable(typeof(SesEvent))]
[JsonSerializable(typeof(SesNotification))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(SnsNotification))]
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SqsReceiveMessageResult))]
[JsonSerializable(typeof(StepFunctionsContext))]
[JsonSerializable(typeof(StepFunctionsError))]
[JsonSerializable(typeof(StreamBatchFailureRecord))]
[JsonSerializable(typeof(TimeWindowResponse))]
[JsonSerializable(typeof(TransferIdentityProviderRequest))]
[JsonSerializable(typeof(TransferIdentityProviderResponse))]
[JsonSerializable(typeof(TransferWorkflowStepEvent))]
[JsonSerializable(typeof(VpcLatticeResponse))]
[JsonSerializable(typeof(VpcLatticeV1Request))]
[JsonSerializable(typeof(VpcLatticeV2Request))]
[JsonSerializable(typeof(WorkMailEvent))]
[JsonSerializable(typeof(WorkMailResponse))]
public sealed partial class UserJsonContext : JsonSerializerContext;
