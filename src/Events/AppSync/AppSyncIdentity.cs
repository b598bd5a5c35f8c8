using System.Text.Json;

namespace LambdaEvents.AppSync;

public sealed partial record AppSyncIdentity
{
    /// <summary>Which kind of caller it is. AppSync does not say so; the members that are there tell.</summary>
    public AppSyncIdentityKind Kind => this switch
    {
        { ResolverContext: not null } or { HandlerContext: not null } => AppSyncIdentityKind.Lambda,
        { UserArn: not null } or { AccountId: not null } or { CognitoIdentityId: not null } => AppSyncIdentityKind.Iam,
        { Username: not null } or { DefaultAuthStrategy: not null } => AppSyncIdentityKind.Cognito,
        { Sub: not null } or { Issuer: not null } or { Claims: not null } => AppSyncIdentityKind.Oidc,
        _ => AppSyncIdentityKind.Unknown,
    };

    /// <summary>Gives a claim of the caller's token; null when the token does not have it, or there is none.</summary>
    /// <param name="name">The name, such as email or cognito:username.</param>
    public JsonElement? FindClaim(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Claims is { ValueKind: JsonValueKind.Object } claims && claims.TryGetProperty(name, out var claim) ? claim : null;
    }
}
