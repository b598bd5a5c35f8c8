using System.Text.Json;

namespace LambdaEvents.CloudFormation;

public sealed partial record CloudFormationHookResponse
{
    /// <summary>Makes the response that the operation may go on, with the token of the request.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="message">What the caller reads.</param>
    public static CloudFormationHookResponse Success(CloudFormationHookRequest request, string? message = null) =>
        Answer(request, CloudFormationHookStatuses.Success) with { Message = message };

    /// <summary>Makes the response that the operation may not go on, or could not be judged, with the token of the request.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="message">What the caller reads.</param>
    /// <param name="errorCode">Which of the two it is, one of <see cref="CloudFormationHookErrorCodes"/>.</param>
    public static CloudFormationHookResponse Failed(CloudFormationHookRequest request, string message, string errorCode = CloudFormationHookErrorCodes.NonCompliant)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentException.ThrowIfNullOrWhiteSpace(errorCode);
        return Answer(request, CloudFormationHookStatuses.Failed) with { ErrorCode = errorCode, Message = message };
    }

    /// <summary>Makes the response that asks to be invoked again, with the token of the request. A hook may do so three times.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="callbackDelaySeconds">How long to wait before that.</param>
    /// <param name="callbackContext">What the next invocation is to find in <see cref="CloudFormationHookRequestContext.CallbackContext"/>.</param>
    public static CloudFormationHookResponse InProgress(CloudFormationHookRequest request, long callbackDelaySeconds, JsonElement? callbackContext = null) =>
        Answer(request, CloudFormationHookStatuses.InProgress) with { CallbackDelaySeconds = callbackDelaySeconds, CallbackContext = callbackContext };

    private static CloudFormationHookResponse Answer(CloudFormationHookRequest request, string status)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CloudFormationHookResponse { HookStatus = status, ClientRequestToken = request.ClientRequestToken };
    }
}
