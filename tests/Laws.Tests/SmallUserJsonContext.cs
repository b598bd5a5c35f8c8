using System.Text.Json.Serialization;
using LambdaEvents.ApiGateway;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Tests;

/// <summary>Four triggers in one function: equal simple names would break this context.</summary>
[JsonSerializable(typeof(SqsEvent))]
[JsonSerializable(typeof(SnsEvent))]
[JsonSerializable(typeof(ApiGatewayProxyRequest))]
[JsonSerializable(typeof(ApiGatewayHttpApiV2Request))]
public sealed partial class SmallUserJsonContext : JsonSerializerContext;
