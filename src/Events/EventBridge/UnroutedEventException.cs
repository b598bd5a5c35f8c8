using System.Text;

namespace LambdaEvents.EventBridge;

/// <summary>No route of an <see cref="EventBridgeRouter"/> takes the event. The message names its source and detail type, and the routes that there are.</summary>
public sealed class UnroutedEventException : Exception
{
    private const int MaxRoutes = 20;

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

    internal UnroutedEventException(EventBridgeEvent received, EventBridgeRoutes routes)
        : this($"No route takes the event \"{received.DetailType}\" of \"{received.Source}\". {Describe(routes.All)}; Otherwise takes what is left.")
    {
        EventSource = received.Source;
        DetailType = received.DetailType;
    }

    /// <summary>Who sent the event; empty when it does not say.</summary>
    public string EventSource { get; } = string.Empty;

    /// <summary>What kind of event it is; empty when it does not say.</summary>
    public string DetailType { get; } = string.Empty;

    private static string Describe(ReadOnlySpan<EventBridgeRoute> routes)
    {
        if (routes.IsEmpty)
        {
            return "The router has no routes";
        }

        var text = new StringBuilder("There are routes for ");
        for (var index = 0; index < Math.Min(routes.Length, MaxRoutes); index++)
        {
            text.Append(index == 0 ? string.Empty : ", ").Append(routes[index]);
        }

        return (routes.Length > MaxRoutes ? text.Append(" and ").Append(routes.Length - MaxRoutes).Append(" more") : text).ToString();
    }
}
