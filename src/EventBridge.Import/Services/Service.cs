namespace LambdaEvents.EventBridge.Import.Services;

/// <summary>A service that sends events.</summary>
internal sealed record Service
{
    /// <summary>Its folder, namespace, and the first word of its records.</summary>
    public required string Folder { get; init; }

    /// <summary>What AWS calls it in a sentence.</summary>
    public required string Product { get; init; }

    /// <summary>Whether AWS has ended it.</summary>
    public bool Retired { get; init; }

    /// <summary>First words of detail types that say which service it is, so that the record's name need not.</summary>
    public IReadOnlyList<string> SpeaksFor { get => field ?? []; init; }

    /// <summary>The key of its schema and its fixtures.</summary>
    public string Key => "eventbridge-" + Folder.ToLowerInvariant();
}
