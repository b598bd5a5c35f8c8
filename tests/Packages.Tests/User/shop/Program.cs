using LambdaEvents;
using LambdaEvents.Batch;
using LambdaEvents.EventBridge;
using LambdaEvents.Sqs;
using Shop;

[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(LambdaEventSerializer<SqsEvent, BatchResponse>))]

Console.WriteLine(LambdaJson.Deserialize<OrderPlaced>("""{"id":"o-1","total":12.50}""").Total);
Console.WriteLine(LambdaJson.Deserialize<EventBridgeEvent<OrderPlaced>>("""{"id":"1","detail":{"id":"o-2"}}""").Detail!.Id);

var serializer = new LambdaEventSerializer<SqsEvent, BatchResponse>();
using var request = new MemoryStream("""{"Records":[{"messageId":"m-1"}]}"""u8.ToArray());
using var response = new MemoryStream();
var batch = serializer.Deserialize<SqsEvent>(request);
serializer.Serialize(BatchResponse.FromFailures(batch.Records[0].MessageId), response);
Console.WriteLine(System.Text.Encoding.UTF8.GetString(response.ToArray()));
