using System.Diagnostics.CodeAnalysis;

namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayHttpApiV2AuthorizerRequest
{
    /// <summary>Takes <see cref="RouteArn"/> apart.</summary>
    /// <param name="arn">Its parts.</param>
    /// <returns>Whether it is the ARN of a route.</returns>
    public bool TryGetRouteArn([NotNullWhen(true)] out ApiGatewayMethodArn? arn) => ApiGatewayMethodArn.TryParse(RouteArn, out arn);
}
