namespace LambdaEvents.Recognition;

/// <summary>What makes a document a payload. A payload may have several rules, of which one is enough.</summary>
/// <param name="record">The name of the payload's record.</param>
/// <param name="payloadIds">The ids of the payloads that the record serves.</param>
/// <param name="tests">What must hold, all of it.</param>
internal sealed class RecognitionRule(string record, ReadOnlySpan<string> payloadIds, ReadOnlySpan<RecognitionTest> tests)
{
    /// <summary>The name of the payload's record.</summary>
    public string Record { get; } = record;

    /// <summary>The ids of the payloads that the record serves.</summary>
    public ValueList<string> PayloadIds { get; } = [.. payloadIds];

    /// <summary>What must hold, all of it.</summary>
    public ValueList<RecognitionTest> Tests { get; } = [.. tests];

    /// <summary>Whether a value says what it is, not the presence of members alone.</summary>
    internal bool HasValue { get; } = Any(tests, test => test.ComparesValue);

    internal bool AsksForAbsence { get; } = Any(tests, test => test.Kind == RecognitionTestKind.Absent);

    /// <summary>Whether no document is both.</summary>
    internal bool Excludes(RecognitionRule other)
    {
        foreach (var test in other.Tests)
        {
            if (Excludes(test))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a document of this rule never passes a test.</summary>
    internal bool Excludes(RecognitionTest asked)
    {
        foreach (var test in Tests)
        {
            if (test.Excludes(asked))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether this rule asks for all that another one asks for, and for more.</summary>
    internal bool IsStricterThan(RecognitionRule other) => Implies(other) && !other.Implies(this);

    /// <summary>Whether a test looks at this place, or at one below it.</summary>
    internal bool Mentions(string pointer)
    {
        foreach (var test in Tests)
        {
            if (test.IsAtOrBelow(pointer))
            {
                return true;
            }
        }

        return false;
    }

    private bool Implies(RecognitionRule other)
    {
        foreach (var test in other.Tests)
        {
            if (!Implies(test))
            {
                return false;
            }
        }

        return true;
    }

    private bool Implies(RecognitionTest asked)
    {
        foreach (var test in Tests)
        {
            if (test.Implies(asked))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(ReadOnlySpan<RecognitionTest> tests, Predicate<RecognitionTest> condition) => Array.Exists(tests.ToArray(), condition);
}
