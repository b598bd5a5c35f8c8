using System.Diagnostics.CodeAnalysis;

namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayRequestAuthorizerRequest
{
    /// <summary>Takes <see cref="MethodArn"/> apart.</summary>
    /// <param name="arn">Its parts.</param>
    /// <returns>Whether it is the ARN of a method.</returns>
    public bool TryGetMethodArn([NotNullWhen(true)] out ApiGatewayMethodArn? arn) => ApiGatewayMethodArn.TryParse(MethodArn, out arn);
}
