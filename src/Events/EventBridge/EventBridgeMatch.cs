using System.Text;

namespace LambdaEvents.EventBridge;

/// <summary>Which events a route takes.</summary>
internal abstract class EventBridgeMatch(EventBridgePattern pattern)
{
    public EventBridgePattern Pattern { get; } = pattern;

    /// <summary>The source in UTF-8; empty for any.</summary>
    public byte[] Source { get; } = Encoding.UTF8.GetBytes(pattern.Source ?? string.Empty);

    /// <summary>The detail type in UTF-8.</summary>
    public byte[] DetailType { get; } = Encoding.UTF8.GetBytes(pattern.DetailType ?? string.Empty);

    public override string ToString() => Pattern.Source is null ? $"\"{Pattern.DetailType}\" of any source" : $"\"{Pattern.DetailType}\" of \"{Pattern.Source}\"";
}
