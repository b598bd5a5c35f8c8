namespace LambdaEvents;

/// <summary>How a document deviates from its schema.</summary>
public enum PayloadDeviationKind
{
    /// <summary>The schema does not name the member.</summary>
    Unknown,

    /// <summary>The schema says that AWS always sends the member, and it is absent or <c>null</c>.</summary>
    Missing,

    /// <summary>The member cannot hold the value: its property reads as absent.</summary>
    Unreadable,

    /// <summary>Reading the document and writing it back gives another value.</summary>
    Changed,

    /// <summary>The document cannot be read at all.</summary>
    Rejected,
}
