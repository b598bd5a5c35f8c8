namespace LambdaEvents.Iam;

public sealed partial record IamPolicyDocument
{
    /// <summary>A policy of the current version with the given statements.</summary>
    /// <param name="statements">One or several statements.</param>
    public static IamPolicyDocument Of(params ReadOnlySpan<IamPolicyStatement> statements) =>
        new() { Version = IamPolicyVersions.Value20121017, Statement = [.. statements] };

    /// <summary>A policy that allows one thing.</summary>
    /// <param name="action">The action or actions, such as <c>execute-api:Invoke</c>.</param>
    /// <param name="resource">ARN or ARNs; wildcards are possible.</param>
    public static IamPolicyDocument Allow(OneOrMany<string> action, OneOrMany<string> resource) => Of(IamPolicyStatement.Allow(action, resource));

    /// <summary>A policy that denies one thing.</summary>
    /// <param name="action">The action or actions, such as <c>execute-api:Invoke</c>.</param>
    /// <param name="resource">ARN or ARNs; wildcards are possible.</param>
    public static IamPolicyDocument Deny(OneOrMany<string> action, OneOrMany<string> resource) => Of(IamPolicyStatement.Deny(action, resource));
}
