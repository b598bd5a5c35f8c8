namespace LambdaEvents.Bedrock;

public sealed partial record BedrockAgentApiResponse
{
    /// <summary>Makes the answer to a call, with what it must repeat of the event. The attributes stay as they are; <see cref="WithAttributesOf"/> gives them back.</summary>
    /// <param name="call">The event that is answered.</param>
    /// <param name="statusCode">The status of the operation, such as 200.</param>
    /// <param name="contentType">The media type of the body, such as <c>application/json</c>.</param>
    /// <param name="body">The body: JSON as text, or plain text.</param>
    public static BedrockAgentApiResponse From(BedrockAgentApiEvent call, int statusCode, string contentType, string body)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(contentType);
        ArgumentNullException.ThrowIfNull(body);
        return new BedrockAgentApiResponse
        {
            MessageVersion = call.MessageVersion,
            Response = new BedrockAgentApiResult
            {
                ActionGroup = call.ActionGroup,
                ApiPath = call.ApiPath,
                HttpMethod = call.HttpMethod,
                HttpStatusCode = statusCode,
                ResponseBody = [new(contentType, new BedrockAgentResponseBody { Body = body })],
            },
        };
    }

    /// <summary>The same answer with the attributes of the session and of the turn that the event had.</summary>
    /// <param name="call">The event that is answered.</param>
    public BedrockAgentApiResponse WithAttributesOf(BedrockAgentApiEvent call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return this with { SessionAttributes = call.SessionAttributes, PromptSessionAttributes = call.PromptSessionAttributes };
    }
}
