namespace LambdaEvents.Batch;

public sealed partial record BatchResponse
{
    /// <summary>The answer that says that every record of the batch succeeded.</summary>
    public static BatchResponse Success { get; } = new() { BatchItemFailures = [] };

    /// <summary>Makes the answer that names the records that failed.</summary>
    /// <param name="itemIdentifiers">Message ids of SQS messages or sequence numbers of stream records, for a pipe their event ids; none if all succeeded.</param>
    /// <exception cref="ArgumentException">An identifier is null, empty or white space: Lambda would take the whole batch for failed.</exception>
    public static BatchResponse FromFailures(params IEnumerable<string> itemIdentifiers)
    {
        ArgumentNullException.ThrowIfNull(itemIdentifiers);
        List<BatchItemFailure> failures = [];
        foreach (var itemIdentifier in itemIdentifiers)
        {
            failures.Add(ToFailure(itemIdentifier));
        }

        return new BatchResponse { BatchItemFailures = [.. failures] };
    }

    private static BatchItemFailure ToFailure(string itemIdentifier) =>
        string.IsNullOrWhiteSpace(itemIdentifier)
            ? throw new ArgumentException("An item identifier is empty. Lambda takes a batch response with an empty identifier for a failure of the whole batch.", nameof(itemIdentifier))
            : new BatchItemFailure { ItemIdentifier = itemIdentifier };
}
