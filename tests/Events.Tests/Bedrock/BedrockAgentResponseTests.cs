using LambdaEvents.Bedrock;

namespace LambdaEvents.Tests.Bedrock;

public sealed class BedrockAgentResponseTests
{
    private static readonly BedrockAgentApiEvent Operation = new()
    {
        MessageVersion = "1.0",
        ActionGroup = "Claims",
        ApiPath = "/claims/{claimId}",
        HttpMethod = "PATCH",
        SessionAttributes = [new("customer", "c-1")],
        PromptSessionAttributes = [new("today", "2026-01-02")],
    };

    private static readonly BedrockAgentFunctionEvent Function = new()
    {
        MessageVersion = "1.0",
        ActionGroup = "Rooms",
        Function = "book_room",
        SessionAttributes = [new("office", "Bern")],
        PromptSessionAttributes = [new("today", "2026-01-02")],
    };

    [Fact]
    public void An_operation_is_answered_with_what_the_event_says_of_it() =>
        BedrockAgentApiResponse.From(Operation, 201, "application/json", """{"id":7}""").ToJson().Should().Be(
            """{"messageVersion":"1.0","response":{"actionGroup":"Claims","apiPath":"/claims/{claimId}","httpMethod":"PATCH","httpStatusCode":201,"responseBody":{"application/json":{"body":"{\"id\":7}"}}}}""");

    [Fact]
    public void A_function_is_answered_under_the_key_for_text() =>
        BedrockAgentFunctionResponse.From(Function, "Booked.").ToJson().Should().Be(
            """{"messageVersion":"1.0","response":{"actionGroup":"Rooms","function":"book_room","functionResponse":{"responseBody":{"TEXT":{"body":"Booked."}}}}}""");

    [Theory]
    [InlineData(BedrockAgentResponseStates.Failure, "FAILURE")]
    [InlineData(BedrockAgentResponseStates.Reprompt, "REPROMPT")]
    public void A_function_that_failed_says_how_the_agent_goes_on(string state, string expected)
    {
        var outcome = BedrockAgentFunctionResponse.From(Function, state, "No such room.").Response.FunctionResponse;

        outcome.ResponseState.Should().Be(expected);
        outcome.ResponseBody["TEXT"].Body.Should().Be("No such room.");
    }

    [Fact]
    public void The_version_is_that_of_the_event()
    {
        BedrockAgentApiResponse.From(Operation with { MessageVersion = "1.1" }, 200, "text/plain", "ok").MessageVersion.Should().Be("1.1");
        BedrockAgentFunctionResponse.From(Function with { MessageVersion = "1.1" }, "ok").MessageVersion.Should().Be("1.1");
    }

    [Fact]
    public void Attributes_are_given_back_when_asked_for()
    {
        var operation = BedrockAgentApiResponse.From(Operation, 200, "application/json", "{}").WithAttributesOf(Operation);
        var function = BedrockAgentFunctionResponse.From(Function, "Booked.").WithAttributesOf(Function);

        operation.SessionAttributes.Should().Equal(Operation.SessionAttributes);
        operation.PromptSessionAttributes.Should().Equal(Operation.PromptSessionAttributes);
        function.SessionAttributes.Should().Equal(Function.SessionAttributes);
        function.PromptSessionAttributes.Should().Equal(Function.PromptSessionAttributes);
    }
}
