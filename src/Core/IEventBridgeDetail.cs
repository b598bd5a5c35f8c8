namespace LambdaEvents;

/// <summary>A record that is the detail of one kind of event on EventBridge.</summary>
/// <typeparam name="TSelf">The record itself.</typeparam>
public interface IEventBridgeDetail<TSelf> : IPayload<TSelf>
    where TSelf : IEventBridgeDetail<TSelf>
{
    /// <summary>Who sends the event, such as <c>aws.ec2</c>; null when any source does, as with the calls that CloudTrail records.</summary>
    static abstract string? Source { get; }

    /// <summary>What kind of event it is, such as <c>EC2 Instance State-change Notification</c>.</summary>
    static abstract string DetailType { get; }

    /// <inheritdoc/>
    static EventBridgePattern IPayload<TSelf>.Pattern => new(TSelf.Source, TSelf.DetailType);
}
