namespace LambdaEvents.Cognito;

public sealed partial record CognitoPreTokenGenerationEvent
{
    private CognitoClaimsOverrideDetails Details => Response.ClaimsOverrideDetails ?? new();

    /// <summary>The event with a claim for the ID token in its response, in the place of one of the same name.</summary>
    /// <param name="name">The name of the claim.</param>
    /// <param name="value">The value of the claim, which is text in this version.</param>
    public CognitoPreTokenGenerationEvent WithClaim(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        return With(Details with { ClaimsToAddOrOverride = [.. Details.ClaimsToAddOrOverride ?? [], new(name, value)] });
    }

    /// <summary>The event with claims in its response that the ID token shall not have.</summary>
    /// <param name="names">The names of the claims.</param>
    public CognitoPreTokenGenerationEvent WithoutClaims(params IEnumerable<string> names) =>
        With(Details with { ClaimsToSuppress = [.. Details.ClaimsToSuppress ?? [], .. names] });

    /// <summary>
    /// The event with the groups in its response that the tokens shall name in place of the user's. Roles that are to stay must be given as well, which
    /// <see cref="WithRequestGroups"/> does.
    /// </summary>
    /// <param name="groups">The names of the groups; none takes all away.</param>
    public CognitoPreTokenGenerationEvent WithGroups(params IEnumerable<string> groups) =>
        With(Details with { GroupOverrideDetails = (Details.GroupOverrideDetails ?? new()) with { GroupsToOverride = [.. groups] } });

    /// <summary>The event with the groups and roles of its request in its response, so that they stay as they are.</summary>
    public CognitoPreTokenGenerationEvent WithRequestGroups() =>
        With(Details with { GroupOverrideDetails = Request.GroupConfiguration.ToOverrideDetails() });

    private CognitoPreTokenGenerationEvent With(CognitoClaimsOverrideDetails details) =>
        this with { Response = Response with { ClaimsOverrideDetails = details } };
}
