namespace LambdaEvents;

/// <summary>What an event of EventBridge says of its detail, as a rule matches it: who sent it, and what kind of event it is.</summary>
/// <param name="Source">Who sends it, such as <c>aws.ec2</c>; null when any source does.</param>
/// <param name="DetailType">What kind of event it is, such as <c>EC2 Instance State-change Notification</c>; null when the detail says nothing of that.</param>
public readonly record struct EventBridgePattern(string? Source, string? DetailType);
