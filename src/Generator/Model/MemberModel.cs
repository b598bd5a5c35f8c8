namespace LambdaEvents.Generator.Model;

/// <summary>One member of a record.</summary>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Field">The name of the field.</param>
/// <param name="Summary">The documentation, one line of plain text.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsRequired">Whether the schema requires it.</param>
/// <param name="IsSensitive">Whether <c>ToString</c> hides it.</param>
/// <param name="KnownValues">The class of its known values, if it has one.</param>
internal sealed record MemberModel(
    string WireName, string Name, string Field, string Summary, MemberType Type, bool IsRequired, bool IsSensitive, string? KnownValues)
{
    /// <summary>Whether the schema says nothing of the member, so that its documentation is the name on the wire.</summary>
    public bool IsUndescribed { get; init; }

    /// <summary>Whether the member can be read as a type of the caller's choice.</summary>
    public bool CanBeReadAs => Type is MemberType.Text { HoldsJson: true } or MemberType.AnyJson;
}
