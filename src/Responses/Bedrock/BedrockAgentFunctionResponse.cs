namespace LambdaEvents.Bedrock;

public sealed partial record BedrockAgentFunctionResponse
{
    private const string Text = "TEXT";

    /// <summary>Makes the answer of a function that succeeded, with what it must repeat of the event. The attributes stay as they are; <see cref="WithAttributesOf"/> gives them back.</summary>
    /// <param name="call">The event that is answered.</param>
    /// <param name="text">What the agent gets to read: plain text, or JSON as text.</param>
    public static BedrockAgentFunctionResponse From(BedrockAgentFunctionEvent call, string text) => Answer(call, null, text);

    /// <summary>Makes the answer of a function that failed, with what it must repeat of the event.</summary>
    /// <param name="call">The event that is answered.</param>
    /// <param name="state">How the agent goes on: <see cref="BedrockAgentResponseStates.Failure"/> or <see cref="BedrockAgentResponseStates.Reprompt"/>.</param>
    /// <param name="text">What went wrong; what the model is told when it is to try again.</param>
    public static BedrockAgentFunctionResponse From(BedrockAgentFunctionEvent call, string state, string text)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Answer(call, state, text);
    }

    /// <summary>The same answer with the attributes of the session and of the turn that the event had.</summary>
    /// <param name="call">The event that is answered.</param>
    public BedrockAgentFunctionResponse WithAttributesOf(BedrockAgentFunctionEvent call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return this with { SessionAttributes = call.SessionAttributes, PromptSessionAttributes = call.PromptSessionAttributes };
    }

    private static BedrockAgentFunctionResponse Answer(BedrockAgentFunctionEvent call, string? state, string text)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(text);
        return new BedrockAgentFunctionResponse
        {
            MessageVersion = call.MessageVersion,
            Response = new BedrockAgentFunctionResult
            {
                ActionGroup = call.ActionGroup,
                Function = call.Function,
                FunctionResponse = new BedrockAgentFunctionOutcome
                {
                    ResponseState = state,
                    ResponseBody = [new(Text, new BedrockAgentResponseBody { Body = text })],
                },
            },
        };
    }
}
