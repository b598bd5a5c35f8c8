namespace LambdaEvents.Testing;

/// <summary>A payload is not what a test expects. The message has the values that differ, sensitive ones as well.</summary>
public sealed class PayloadAssertionException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public PayloadAssertionException()
        : this("A payload is not what was expected.")
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public PayloadAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What led to it.</param>
    public PayloadAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static PayloadAssertionException Of(string statement, IReadOnlyList<PayloadDifference> differences) => new(DifferenceText.Of(statement, differences));
}
