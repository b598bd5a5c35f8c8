namespace LambdaEvents.AppSync;

/// <summary>The kinds of callers that AppSync tells a function of.</summary>
public enum AppSyncIdentityKind
{
    /// <summary>A kind that this version of the library does not know.</summary>
    Unknown,

    /// <summary>A caller with AWS credentials, of an IAM principal or of an identity pool.</summary>
    Iam,

    /// <summary>A user of a Cognito user pool.</summary>
    Cognito,

    /// <summary>Somebody whom another provider of OpenID Connect vouches for.</summary>
    Oidc,

    /// <summary>A caller whom a Lambda authorizer let pass.</summary>
    Lambda,
}
