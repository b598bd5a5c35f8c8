using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>What other files need to know of a record.</summary>
/// <param name="Key">The key under <c>$defs</c>; empty for the root.</param>
/// <param name="Reference">The C# type; null when the schema's mistakes leave none.</param>
/// <param name="IsHandWritten">Whether nothing is emitted for it.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="Payloads">The ids of the payloads that it serves.</param>
/// <param name="Detail">What the event around it says; null for a record that is no detail.</param>
/// <param name="Requires">The records that it cannot be without.</param>
internal sealed record IndexedRecord(
    string Key,
    RecordReference? Reference,
    bool IsHandWritten,
    bool IsList,
    EquatableArray<string> Payloads,
    DetailModel? Detail,
    EquatableArray<SchemaReference> Requires)
{
    /// <summary>How the payloads are recognised: alternatives, each with its tests in order.</summary>
    public EquatableArray<string> Rules { get; init; }
}
