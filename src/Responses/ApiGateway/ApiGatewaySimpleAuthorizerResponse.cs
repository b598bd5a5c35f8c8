using System.Text.Json;

namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewaySimpleAuthorizerResponse
{
    /// <summary>The verdict with one more fact for the backend.</summary>
    /// <param name="name">The name of the fact; one that is there already is replaced.</param>
    /// <param name="value">The fact.</param>
    public ApiGatewaySimpleAuthorizerResponse WithContext(string name, string value) => WithContext(name, AuthorizerContext.Of(value));

    /// <inheritdoc cref="WithContext(string, string)"/>
    public ApiGatewaySimpleAuthorizerResponse WithContext(string name, decimal value) => WithContext(name, AuthorizerContext.Of(value));

    /// <inheritdoc cref="WithContext(string, string)"/>
    public ApiGatewaySimpleAuthorizerResponse WithContext(string name, bool value) => WithContext(name, AuthorizerContext.Of(value));

    /// <inheritdoc cref="WithContext(string, string)"/>
    public ApiGatewaySimpleAuthorizerResponse WithContext(string name, JsonElement value) => this with { Context = AuthorizerContext.With(Context, name, value) };
}
