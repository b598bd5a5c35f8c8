namespace LambdaEvents.EventBridge;

/// <summary>No route of an <see cref="EventBridgeRouter"/> takes the event. The message names its source and detail type, and the routes that there are.</summary>
public sealed class UnroutedEventException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public UnroutedEventException()
        : this("No route takes the event.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What came, and what there are routes for.</param>
    public UnroutedEventException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What came, and what there are routes for.</param>
    /// <param name="innerException">What led to it.</param>
    public UnroutedEventException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal UnroutedEventException(EventBridgeEvent received, EventBridgeRoutes<EventBridgeRoute> routes)
        : this($"No route takes the event \"{received.DetailType}\" of \"{received.Source}\". {RouteList.Describe(routes.All)}; Otherwise takes what is left.")
    {
        EventSource = received.Source;
        DetailType = received.DetailType;
    }

    /// <summary>Who sent the event; empty when it does not say.</summary>
    public string EventSource { get; } = string.Empty;

    /// <summary>What kind of event it is; empty when it does not say.</summary>
    public string DetailType { get; } = string.Empty;
}
