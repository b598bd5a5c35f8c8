namespace LambdaEvents.Cognito;

public sealed partial record CognitoGroupConfiguration
{
    /// <summary>The groups as a response gives them, so that they stay as they are.</summary>
    public CognitoGroupOverrideDetails ToOverrideDetails() => new()
    {
        GroupsToOverride = GroupsToOverride,
        IamRolesToOverride = IamRolesToOverride,
        PreferredRole = PreferredRole,
        UnknownMembers = UnknownMembers,
    };
}
