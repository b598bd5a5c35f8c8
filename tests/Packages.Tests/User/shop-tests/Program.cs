using LambdaEvents.Testing;
using Shop.Tests;

PayloadAssert.RoundTrips(SamplePayloads.Sqs.SqsEvent.Full);
PayloadAssert.RoundTrips(Samples.Orders.OrderPlaced.Full);
Console.WriteLine(SamplePayloads.Sqs.SqsEvent.Full);

var placed = Samples.Orders.OrderPlaced.Full.Record;
try
{
    PayloadAssert.Equal(placed, placed with { Total = 13m });
}
catch (PayloadAssertionException exception)
{
    Console.WriteLine(exception.Message);
}
