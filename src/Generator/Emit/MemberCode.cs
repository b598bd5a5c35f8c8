namespace LambdaEvents.Generator.Emit;

/// <summary>How a type of member is written in C#.</summary>
/// <param name="Field">The type of the field.</param>
/// <param name="Property">The type of the property when it is required; a question mark makes the optional one.</param>
/// <param name="Optional">What follows the field's name in the getter of an optional member.</param>
/// <param name="Required">What follows the field's name in the getter of a required member.</param>
/// <param name="Read">The method of the reader.</param>
/// <param name="Write">The method of the writer.</param>
internal sealed record MemberCode(string Field, string Property, string Optional, string Required, string Read, string Write)
{
    /// <summary>What the reader is given after the field.</summary>
    public string ReadArguments { get; init; } = string.Empty;

    /// <summary>Whether the field is a struct, which is handed on by reference.</summary>
    public bool IsStruct { get; init; } = true;

    /// <summary>Whether the property is nullable even when it is required.</summary>
    public bool IsAlwaysNullable { get; init; }
}
