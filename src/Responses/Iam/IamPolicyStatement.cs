namespace LambdaEvents.Iam;

public sealed partial record IamPolicyStatement
{
    /// <summary>A statement that allows.</summary>
    /// <param name="action">The action or actions, such as <c>execute-api:Invoke</c>.</param>
    /// <param name="resource">ARN or ARNs; wildcards are possible.</param>
    public static IamPolicyStatement Allow(OneOrMany<string> action, OneOrMany<string> resource) => Of(IamEffects.Allow, action, resource);

    /// <summary>A statement that denies.</summary>
    /// <param name="action">The action or actions, such as <c>execute-api:Invoke</c>.</param>
    /// <param name="resource">ARN or ARNs; wildcards are possible.</param>
    public static IamPolicyStatement Deny(OneOrMany<string> action, OneOrMany<string> resource) => Of(IamEffects.Deny, action, resource);

    /// <summary>The statement with one more condition: it holds only if all its conditions do.</summary>
    /// <param name="conditionOperator">The operator, such as <c>IpAddress</c> or <c>StringEquals</c>.</param>
    /// <param name="key">What of the request is compared, such as <c>aws:SourceIp</c>; a condition that is there for the same operator and key is replaced.</param>
    /// <param name="values">The values of which one must fit.</param>
    public IamPolicyStatement When(string conditionOperator, string key, OneOrMany<string> values)
    {
        ArgumentNullException.ThrowIfNull(conditionOperator);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(values);
        var conditions = Condition ?? [];
        var keys = conditions.TryGetValue(conditionOperator, out var others) ? others : [];
        return this with { Condition = [.. conditions, new(conditionOperator, [.. keys, new(key, values)])] };
    }

    private static IamPolicyStatement Of(string effect, OneOrMany<string> action, OneOrMany<string> resource)
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(resource);
        return new IamPolicyStatement { Effect = effect, Action = action, Resource = resource };
    }
}
