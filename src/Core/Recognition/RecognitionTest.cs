using System.Text;

namespace LambdaEvents.Recognition;

/// <summary>One thing to look for in a document.</summary>
internal sealed class RecognitionTest
{
    private RecognitionTest(string pointer, RecognitionTestKind kind, string value)
    {
        Pointer = pointer;
        Kind = kind;
        Value = value;
        Utf8Value = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>Where to look: a JSON pointer (RFC 6901), of whose indexes only 0 is allowed.</summary>
    public string Pointer { get; }

    internal RecognitionTestKind Kind { get; }

    internal string Value { get; }

    internal byte[] Utf8Value { get; }

    internal bool ComparesValue => Kind is not (RecognitionTestKind.Present or RecognitionTestKind.Absent);

    /// <summary>There is a member or item, and it is not null.</summary>
    /// <param name="pointer">A JSON pointer.</param>
    public static RecognitionTest Has(string pointer) => new(pointer, RecognitionTestKind.Present, string.Empty);

    /// <summary>There is no such member or item, or it is null.</summary>
    /// <param name="pointer">A JSON pointer.</param>
    public static RecognitionTest Lacks(string pointer) => new(pointer, RecognitionTestKind.Absent, string.Empty);

    /// <summary>There is a text, a number or a boolean of this value.</summary>
    /// <param name="pointer">A JSON pointer.</param>
    /// <param name="value">The value; a number as it is written.</param>
    public static RecognitionTest Is(string pointer, string value) => new(pointer, RecognitionTestKind.Equal, value);

    /// <summary>There is a text that begins so.</summary>
    /// <param name="pointer">A JSON pointer.</param>
    /// <param name="prefix">The beginning.</param>
    public static RecognitionTest StartsWith(string pointer, string prefix) => new(pointer, RecognitionTestKind.Prefix, prefix);

    /// <summary>There is a text with this in it.</summary>
    /// <param name="pointer">A JSON pointer.</param>
    /// <param name="part">The part.</param>
    public static RecognitionTest Contains(string pointer, string part) => new(pointer, RecognitionTestKind.Part, part);

    /// <summary>Whether a value of that place is what is looked for, or for absence, what must not be.</summary>
    internal bool Holds(scoped ReadOnlySpan<byte> value) => Kind switch
    {
        RecognitionTestKind.Present or RecognitionTestKind.Absent => true,
        RecognitionTestKind.Equal => value.SequenceEqual(Utf8Value),
        RecognitionTestKind.Prefix => value.StartsWith(Utf8Value),
        _ => value.IndexOf(Utf8Value) >= 0,
    };

    /// <summary>Whether no document passes both tests.</summary>
    internal bool Excludes(RecognitionTest other)
    {
        if (Pointer != other.Pointer)
        {
            return AreOfOtherRoots(this, other) || Cuts(this, other) || Cuts(other, this);
        }

        return (Kind, other.Kind) switch
        {
            (RecognitionTestKind.Absent, RecognitionTestKind.Absent) => false,
            (RecognitionTestKind.Absent, _) or (_, RecognitionTestKind.Absent) => true,
            (RecognitionTestKind.Equal, RecognitionTestKind.Equal) => Value != other.Value,
            (RecognitionTestKind.Equal, RecognitionTestKind.Present) or (RecognitionTestKind.Present, _) => false,
            (RecognitionTestKind.Equal, _) => !other.Holds(Utf8Value),
            (_, RecognitionTestKind.Equal) => !Holds(other.Utf8Value),
            (RecognitionTestKind.Prefix, RecognitionTestKind.Prefix) =>
                !Value.StartsWith(other.Value, StringComparison.Ordinal) && !other.Value.StartsWith(Value, StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>Whether every document that passes this test passes the other one.</summary>
    internal bool Implies(RecognitionTest other) => (Kind, other.Kind) switch
    {
        (RecognitionTestKind.Absent, RecognitionTestKind.Absent) => other.IsAtOrBelow(Pointer),
        (RecognitionTestKind.Absent, _) or (_, RecognitionTestKind.Absent) => false,
        (_, RecognitionTestKind.Present) => IsAtOrBelow(other.Pointer),
        (RecognitionTestKind.Equal, _) or (RecognitionTestKind.Part, RecognitionTestKind.Part) or (RecognitionTestKind.Prefix, RecognitionTestKind.Prefix or RecognitionTestKind.Part) =>
            Pointer == other.Pointer && other.Holds(Utf8Value),
        _ => false,
    };

    /// <summary>Whether this test looks at a place, or at one below it.</summary>
    internal bool IsAtOrBelow(string pointer) =>
        Pointer.StartsWith(pointer, StringComparison.Ordinal) && (Pointer.Length == pointer.Length || Pointer[pointer.Length] == '/');

    // A document is either an array or an object.
    private static bool AreOfOtherRoots(RecognitionTest one, RecognitionTest other) =>
        one.Kind != RecognitionTestKind.Absent && other.Kind != RecognitionTestKind.Absent && one.IsAtOrBelow("/0") != other.IsAtOrBelow("/0");

    // Below what is absent, and below a text, there is nothing.
    private static bool Cuts(RecognitionTest outer, RecognitionTest inner) =>
        outer.Kind != RecognitionTestKind.Present && inner.Kind != RecognitionTestKind.Absent && inner.IsAtOrBelow(outer.Pointer);
}
