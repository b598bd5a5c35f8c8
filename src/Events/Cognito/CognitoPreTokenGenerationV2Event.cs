namespace LambdaEvents.Cognito;

public sealed partial record CognitoPreTokenGenerationV2Event
{
    private CognitoClaimsAndScopeOverrideDetails Details => Response.ClaimsAndScopeOverrideDetails ?? new();

    private CognitoIdTokenGeneration IdToken => Details.IdTokenGeneration ?? new();

    private CognitoAccessTokenGeneration AccessToken => Details.AccessTokenGeneration ?? new();

    /// <summary>The event with a claim for both tokens in its response, in the place of one of the same name.</summary>
    /// <param name="name">The name of the claim.</param>
    /// <param name="value">Text, a number, a boolean, texts, or any JSON.</param>
    public CognitoPreTokenGenerationV2Event WithClaim(string name, CognitoClaimValue value) => WithIdTokenClaim(name, value).WithAccessTokenClaim(name, value);

    /// <summary>The event with a claim for the ID token in its response, in the place of one of the same name.</summary>
    /// <param name="name">The name of the claim.</param>
    /// <param name="value">Text, a number, a boolean, texts, or any JSON.</param>
    public CognitoPreTokenGenerationV2Event WithIdTokenClaim(string name, CognitoClaimValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(IdToken with { ClaimsToAddOrOverride = [.. IdToken.ClaimsToAddOrOverride ?? [], new(name, value.Json)] });
    }

    /// <summary>The event with a claim for the access token in its response, in the place of one of the same name.</summary>
    /// <param name="name">The name of the claim.</param>
    /// <param name="value">Text, a number, a boolean, texts, or any JSON.</param>
    public CognitoPreTokenGenerationV2Event WithAccessTokenClaim(string name, CognitoClaimValue value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return With(AccessToken with { ClaimsToAddOrOverride = [.. AccessToken.ClaimsToAddOrOverride ?? [], new(name, value.Json)] });
    }

    /// <summary>The event with claims in its response that the ID token shall not have.</summary>
    /// <param name="names">The names of the claims.</param>
    public CognitoPreTokenGenerationV2Event WithoutIdTokenClaims(params IEnumerable<string> names) =>
        With(IdToken with { ClaimsToSuppress = [.. IdToken.ClaimsToSuppress ?? [], .. names] });

    /// <summary>The event with claims in its response that the access token shall not have.</summary>
    /// <param name="names">The names of the claims.</param>
    public CognitoPreTokenGenerationV2Event WithoutAccessTokenClaims(params IEnumerable<string> names) =>
        With(AccessToken with { ClaimsToSuppress = [.. AccessToken.ClaimsToSuppress ?? [], .. names] });

    /// <summary>The event with scopes in its response that the access token shall have as well.</summary>
    /// <param name="scopes">The OAuth scopes.</param>
    public CognitoPreTokenGenerationV2Event WithScopes(params IEnumerable<string> scopes) =>
        With(AccessToken with { ScopesToAdd = [.. AccessToken.ScopesToAdd ?? [], .. scopes] });

    /// <summary>The event with scopes in its response that the access token shall not have.</summary>
    /// <param name="scopes">The OAuth scopes.</param>
    public CognitoPreTokenGenerationV2Event WithoutScopes(params IEnumerable<string> scopes) =>
        With(AccessToken with { ScopesToSuppress = [.. AccessToken.ScopesToSuppress ?? [], .. scopes] });

    /// <summary>
    /// The event with the groups in its response that the tokens shall name in place of the user's. Roles that are to stay must be given as well, which
    /// <see cref="WithRequestGroups"/> does.
    /// </summary>
    /// <param name="groups">The names of the groups; none takes all away.</param>
    public CognitoPreTokenGenerationV2Event WithGroups(params IEnumerable<string> groups) =>
        With(Details with { GroupOverrideDetails = (Details.GroupOverrideDetails ?? new()) with { GroupsToOverride = [.. groups] } });

    /// <summary>The event with the groups and roles of its request in its response, so that they stay as they are.</summary>
    public CognitoPreTokenGenerationV2Event WithRequestGroups() =>
        With(Details with { GroupOverrideDetails = Request.GroupConfiguration.ToOverrideDetails() });

    private CognitoPreTokenGenerationV2Event With(CognitoIdTokenGeneration idToken) => With(Details with { IdTokenGeneration = idToken });

    private CognitoPreTokenGenerationV2Event With(CognitoAccessTokenGeneration accessToken) => With(Details with { AccessTokenGeneration = accessToken });

    private CognitoPreTokenGenerationV2Event With(CognitoClaimsAndScopeOverrideDetails details) =>
        this with { Response = Response with { ClaimsAndScopeOverrideDetails = details } };
}
