namespace LambdaEvents.Recognition;

/// <summary>Which payload a document is.</summary>
public readonly struct RecognisedPayload
{
    private readonly PayloadRecogniser? _recogniser;
    private readonly BitSet _fitting;
    private readonly int _rule;

    internal RecognisedPayload(PayloadRecogniser recogniser, BitSet fitting, int rule, RecognitionCertainty certainty)
    {
        _recogniser = recogniser;
        _fitting = fitting;
        _rule = rule;
        Certainty = certainty;
    }

    /// <summary>How sure that is.</summary>
    public RecognitionCertainty Certainty { get; }

    /// <summary>The name of the payload's record, such as <c>SqsEvent</c>; null when no rule fits. When several fit, that of the rule that asks for most.</summary>
    public string? Record => _recogniser?.Rule(_rule).Record;

    /// <summary>The ids of the payloads that the record serves; none when no rule fits.</summary>
    public ValueList<string> PayloadIds => _recogniser?.Rule(_rule).PayloadIds ?? [];

    /// <summary>The names of other records whose rules fit as well; none unless <see cref="Certainty"/> is <see cref="RecognitionCertainty.Ambiguous"/>.</summary>
    public ValueList<string> Rivals => _recogniser?.RivalsOf(_rule, _fitting) ?? [];

    /// <inheritdoc/>
    public override string ToString() => Record is null ? "unknown" : $"{Record} ({Certainty})";
}
