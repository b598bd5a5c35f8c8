using System.Text.Json;

namespace LambdaEvents.CloudFormation;

public sealed partial record CloudFormationCustomResourceResponse
{
    /// <summary>Makes the answer that the operation succeeded, with what must be repeated from the request.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="physicalResourceId">
    /// The id under which the resource is known; without one it stays as the request has it, and a new resource is known by its request's id.
    /// Another id in the answer to an update says that the resource was replaced: CloudFormation then has the old one deleted.
    /// </param>
    /// <param name="data">What the template finds by Fn::GetAtt, a JSON object.</param>
    public static CloudFormationCustomResourceResponse Success(CloudFormationCustomResourceRequest request, string? physicalResourceId = null, JsonElement? data = null) =>
        Answer(request, CloudFormationResponseStatuses.Success, physicalResourceId) with { Data = data };

    /// <summary>Makes the answer that the operation failed, with what must be repeated from the request.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="reason">Why it failed, as the stack's events will show it.</param>
    /// <param name="physicalResourceId">
    /// The id under which the resource is known; without one it stays as the request has it, and a resource that is not there takes the id of its request.
    /// When the creation is rolled back, CloudFormation asks to delete the resource by this id.
    /// </param>
    /// <exception cref="ArgumentException">The reason is null, empty or white space: CloudFormation asks for one with every failure.</exception>
    public static CloudFormationCustomResourceResponse Failed(CloudFormationCustomResourceRequest request, string reason, string? physicalResourceId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Answer(request, CloudFormationResponseStatuses.Failed, physicalResourceId) with { Reason = reason };
    }

    private static CloudFormationCustomResourceResponse Answer(CloudFormationCustomResourceRequest request, string status, string? physicalResourceId)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CloudFormationCustomResourceResponse
        {
            Status = status,
            PhysicalResourceId = physicalResourceId ?? request.PhysicalResourceId ?? request.RequestId,
            StackId = request.StackId,
            RequestId = request.RequestId,
            LogicalResourceId = request.LogicalResourceId,
        };
    }
}
