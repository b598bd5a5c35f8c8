namespace LambdaEvents.CloudFront;

public sealed partial record CloudFrontResultResponse
{
    /// <summary>Makes of the response that a response trigger got the one that it returns; without a change by <c>with</c> the viewer gets it as it is.</summary>
    /// <param name="response">The response of the event.</param>
    public static CloudFrontResultResponse FromResponse(CloudFrontResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new CloudFrontResultResponse
        {
            Headers = response.Headers,
            Status = response.Status,
            StatusDescription = response.StatusDescription,
            UnknownMembers = response.UnknownMembers,
        };
    }
}
