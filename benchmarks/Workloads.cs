using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.Benchmarks.Plain;
using LambdaEvents.DynamoDb;
using LambdaEvents.Kinesis;
using LambdaEvents.S3;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;

namespace LambdaEvents.Benchmarks;

/// <summary>The payloads that the figures are about: fixtures, written compactly as AWS writes them, and batches made of fixtures.</summary>
public static class Workloads
{
    public static Workload[] All { get; } =
    [
        Create<SqsEvent, PlainSqsEvent>("SQS x 10", Payloads.Batch("sqs/SqsEvent.orders", 10), PlainJsonContext.Default.PlainSqsEvent, Touch.Of, PlainTouch.Of),
        Create<KinesisEvent, PlainKinesisEvent>("Kinesis x 100", Payloads.Batch("kinesis/KinesisEvent.full", 100), PlainJsonContext.Default.PlainKinesisEvent, Touch.Of, PlainTouch.Of),
        Create<DynamoDbEvent, PlainDynamoDbEvent>("DynamoDB x 100", Payloads.Batch("dynamodb/DynamoDbEvent.full", 100), PlainJsonContext.Default.PlainDynamoDbEvent, Touch.Of, PlainTouch.Of),
        Create<ApiGatewayProxyRequest, PlainApiGatewayProxyRequest>("REST", Payloads.Fixture("apigateway/ApiGatewayProxyRequest.lambda-authorizer"), PlainJsonContext.Default.PlainApiGatewayProxyRequest, Touch.Of, PlainTouch.Of),
        Create<ApiGatewayHttpApiV2Request, PlainApiGatewayHttpApiV2Request>("HTTP 2.0", Payloads.Fixture("apigateway/ApiGatewayHttpApiV2Request.jwt"), PlainJsonContext.Default.PlainApiGatewayHttpApiV2Request, Touch.Of, PlainTouch.Of),
        Create<S3Event, PlainS3Event>("S3", Payloads.Fixture("s3/S3Event.glacier-restore"), PlainJsonContext.Default.PlainS3Event, Touch.Of, PlainTouch.Of),
        Create<SnsEvent, PlainSnsEvent>("SNS", Payloads.Fixture("sns/SnsEvent.full"), PlainJsonContext.Default.PlainSnsEvent, Touch.Of, PlainTouch.Of),
        Create<AlbRequest, PlainAlbRequest>("ALB", Payloads.Fixture("alb/AlbRequest.headers"), PlainJsonContext.Default.PlainAlbRequest, Touch.Of, PlainTouch.Of),
    ];

    private static Workload Create<T, TPlain>(string name, byte[] json, JsonTypeInfo<TPlain> typeInfo, Func<T, int> touch, Func<TPlain, int> plainTouch)
        where T : class, IPayload<T>
        where TPlain : class
    {
        var payload = LambdaJson.Deserialize<T>(json);
        var plain = JsonSerializer.Deserialize(json, typeInfo)!;
        var output = new ArrayBufferWriter<byte>(json.Length * 2);
        var plainWriter = new Utf8JsonWriter(output);
        return new Workload
        {
            Name = name,
            Json = json,
            Floor = () => CountTokens(json),
            Recognise = () => LambdaPayload.Recognise(json).PayloadIds.Count,
            Read = () => LambdaJson.Deserialize<T>(json) is null ? 0 : 1,
            PlainRead = () => JsonSerializer.Deserialize(json, typeInfo) is null ? 0 : 1,
            ReadAndTouch = () => touch(LambdaJson.Deserialize<T>(json)),
            PlainReadAndTouch = () => plainTouch(JsonSerializer.Deserialize(json, typeInfo)!),
            Write = () =>
            {
                output.ResetWrittenCount();
                LambdaJson.Serialize(payload, output);
                return output.WrittenCount;
            },
            PlainWrite = () =>
            {
                output.ResetWrittenCount();
                plainWriter.Reset(output);
                JsonSerializer.Serialize(plainWriter, plain, typeInfo);
                return output.WrittenCount;
            },
        };
    }

    /// <summary>The floor. A method of its own, whose count is used, so that the compiler can neither inline nor drop it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CountTokens(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
