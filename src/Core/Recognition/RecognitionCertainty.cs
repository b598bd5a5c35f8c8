namespace LambdaEvents.Recognition;

/// <summary>How sure it is which payload a document is.</summary>
public enum RecognitionCertainty
{
    /// <summary>No rule fits: it is none of the known payloads.</summary>
    None,

    /// <summary>Rules of several payloads fit, and none of them says more than the others.</summary>
    Ambiguous,

    /// <summary>The members are those of the payload, and of no other.</summary>
    Likely,

    /// <summary>A value stands there that only this payload has.</summary>
    Certain,
}
