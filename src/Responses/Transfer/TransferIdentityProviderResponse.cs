namespace LambdaEvents.Transfer;

public sealed partial record TransferIdentityProviderResponse
{
    /// <summary>The answer that lets nobody in.</summary>
    public static TransferIdentityProviderResponse Denied { get; } = new();

    /// <summary>The answer with a home directory of entries: the user sees them and nothing else.</summary>
    /// <param name="entries">What the user sees, and where each leads. One whose path is / hides the rest of the storage.</param>
    /// <returns>A copy with <see cref="HomeDirectoryType"/> LOGICAL and with <see cref="HomeDirectoryDetails"/>.</returns>
    /// <exception cref="ArgumentException">There are no entries: the service refuses a logical home directory without any.</exception>
    public TransferIdentityProviderResponse WithLogicalHomeDirectory(params IEnumerable<TransferHomeDirectoryEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var details = string.Join(',', entries.Select(entry => entry.ToJson()));
        return details.Length == 0
            ? throw new ArgumentException("A logical home directory needs at least one entry.", nameof(entries))
            : this with { HomeDirectoryType = TransferHomeDirectoryTypes.Logical, HomeDirectoryDetails = $"[{details}]" };
    }
}
