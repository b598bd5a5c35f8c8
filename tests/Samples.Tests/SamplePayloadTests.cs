using Handlers;
using LambdaEvents.Batch;
using LambdaEvents.Testing;

namespace LambdaEvents.Tests;

/// <summary>How a user tests a handler with the payloads of <c>LambdaEvents.Testing</c>.</summary>
public sealed class SamplePayloadTests
{
    [Fact]
    public async Task A_handler_is_tested_with_a_payload_of_the_package()
    {
        var batch = SamplePayloads.Sqs.SqsEvent.Orders.Record;

        var response = await new QueueHandler(TextWriter.Null).HandleAsync(batch);

        PayloadAssert.Equal(BatchResponse.FromFailures(batch.Records[1].MessageId), response);
    }

    [Fact]
    public async Task A_payload_is_changed_in_one_place_for_another_case()
    {
        var orders = SamplePayloads.Sqs.SqsEvent.Orders.Record;

        var response = await new QueueHandler(TextWriter.Null).HandleAsync(orders with { Records = [orders.Records[0]] });

        PayloadAssert.Equal(BatchResponse.Success, response);
    }

    [Fact]
    public void A_difference_is_told_with_its_path()
    {
        var compare = () => PayloadAssert.Equal(BatchResponse.FromFailures("m-1"), BatchResponse.FromFailures("m-2"));

        compare.Should().Throw<PayloadAssertionException>().WithMessage("*$.batchItemFailures[0].itemIdentifier*m-1*m-2*");
    }
}
