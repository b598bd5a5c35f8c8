using System.Text.Json;
using LambdaEvents.Iam;

namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayAuthorizerResponse
{
    private const string Invoke = "execute-api:Invoke";

    /// <summary>The verdict that allows calls.</summary>
    /// <param name="principalId">Who the caller is.</param>
    /// <param name="methodArn">
    /// The ARN of the method or methods that may be called: that of the request, or, where the authorizer has a cache, <see cref="ApiGatewayMethodArn.WholeStage"/>,
    /// for the verdict is applied to the caller's other calls too.
    /// </param>
    public static ApiGatewayAuthorizerResponse Allow(string principalId, OneOrMany<string> methodArn) =>
        new() { PrincipalId = principalId, PolicyDocument = IamPolicyDocument.Allow(Invoke, methodArn) };

    /// <summary>The verdict that denies calls; the client gets 403.</summary>
    /// <param name="principalId">Who the caller is, as far as it is known.</param>
    /// <param name="methodArn">The ARN of the method or methods that may not be called.</param>
    public static ApiGatewayAuthorizerResponse Deny(string principalId, OneOrMany<string> methodArn) =>
        new() { PrincipalId = principalId, PolicyDocument = IamPolicyDocument.Deny(Invoke, methodArn) };

    /// <summary>The verdict with one more fact for the backend.</summary>
    /// <param name="name">The name of the fact; one that is there already is replaced.</param>
    /// <param name="value">The fact.</param>
    public ApiGatewayAuthorizerResponse WithContext(string name, string value) => WithContext(name, AuthorizerContext.Of(value));

    /// <inheritdoc cref="WithContext(string, string)"/>
    public ApiGatewayAuthorizerResponse WithContext(string name, decimal value) => WithContext(name, AuthorizerContext.Of(value));

    /// <inheritdoc cref="WithContext(string, string)"/>
    public ApiGatewayAuthorizerResponse WithContext(string name, bool value) => WithContext(name, AuthorizerContext.Of(value));

    /// <inheritdoc cref="WithContext(string, string)"/>
    public ApiGatewayAuthorizerResponse WithContext(string name, JsonElement value) => this with { Context = AuthorizerContext.With(Context, name, value) };
}
