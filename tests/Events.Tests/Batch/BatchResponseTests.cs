using System.Text.Json;
using LambdaEvents.Batch;

namespace LambdaEvents.Tests.Batch;

public sealed class BatchResponseTests
{
    [Fact]
    public void Success_is_an_empty_list() => BatchResponse.Success.ToJson().Should().Be("""{"batchItemFailures":[]}""");

    [Fact]
    public void Failures_are_named_by_their_identifiers() =>
        BatchResponse.FromFailures("m-1", "m-2").ToJson().Should().Be("""{"batchItemFailures":[{"itemIdentifier":"m-1"},{"itemIdentifier":"m-2"}]}""");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_identifier_cannot_be_built(string identifier) =>
        FluentActions.Invoking(() => BatchResponse.FromFailures("m-1", identifier)).Should().Throw<ArgumentException>().WithMessage("*failure of the whole batch*");

    [Fact]
    public void A_window_gives_its_state_and_no_more() => new TimeWindowResponse { State = JsonElement.Parse("{}") }.ToJson().Should().Be("""{"state":{}}""");
}
