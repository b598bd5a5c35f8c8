using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>One record to emit.</summary>
/// <param name="File">Where it goes.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Generic">The type parameter; null for a plain record.</param>
/// <param name="Summary">The documentation, one line of plain text.</param>
/// <param name="Documentation">The address of the AWS page; null when there is none.</param>
/// <param name="IsResponse">Whether <c>required</c> is C#'s.</param>
/// <param name="Members">The members in wire order.</param>
internal sealed record RecordModel(
    FileModel File, string Name, GenericModel? Generic, string Summary, string? Documentation, bool IsResponse, EquatableArray<MemberModel> Members)
{
    /// <summary>Whether the compiler asks callers for members.</summary>
    public bool AsksForMembers => IsResponse && Members.Any(member => member.IsRequired);

    /// <summary>Whether the compiler's own way of printing does not do: for members that are sensitive, and for any JSON, of which not every text can print itself.</summary>
    public bool PrintsItself => Members.Any(member => member.IsSensitive || member.Type is MemberType.AnyJson);

    /// <summary>The name as a type: <c>EventBridgeEvent&lt;TDetail&gt;</c>.</summary>
    public string TypeName => Generic is null ? Name : $"{Name}<{Generic.Parameter}>";
}
