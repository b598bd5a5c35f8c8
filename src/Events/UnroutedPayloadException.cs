namespace LambdaEvents;

/// <summary>No route of a <see cref="LambdaRouter{TResult}"/> takes the document. The message names what was recognised, and the routes that there are.</summary>
public sealed class UnroutedPayloadException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public UnroutedPayloadException()
        : this("No route takes the document.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What came, and what there are routes for.</param>
    public UnroutedPayloadException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What came, and what there are routes for.</param>
    /// <param name="innerException">What led to it.</param>
    public UnroutedPayloadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal UnroutedPayloadException(string message, string? record)
        : base(message) => Record = record;

    /// <summary>The name of the record of the payload that came, such as <c>SnsEvent</c>; null when it is none that is known, or one of several.</summary>
    public string? Record { get; }
}
