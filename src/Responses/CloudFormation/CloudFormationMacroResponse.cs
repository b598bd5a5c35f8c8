using System.Text.Json;

namespace LambdaEvents.CloudFormation;

public sealed partial record CloudFormationMacroResponse
{
    /// <summary>Makes the response that gives the processed part of the template, with the id of the request.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="fragment">What takes the place of the request's fragment; that fragment itself where the macro changes nothing.</param>
    public static CloudFormationMacroResponse Success(CloudFormationMacroRequest request, JsonElement fragment)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CloudFormationMacroResponse { RequestId = request.RequestId, Status = CloudFormationMacroStatuses.Success, Fragment = fragment };
    }

    /// <summary>Makes the response that the macro failed, with the id of the request.</summary>
    /// <param name="request">The request to answer.</param>
    /// <param name="errorMessage">Why it failed, as the stack's events will show it.</param>
    public static CloudFormationMacroResponse Failed(CloudFormationMacroRequest request, string errorMessage)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(errorMessage);
        return new CloudFormationMacroResponse { RequestId = request.RequestId, Status = CloudFormationMacroStatuses.Failure, ErrorMessage = errorMessage };
    }
}
