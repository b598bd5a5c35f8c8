using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>One record to emit.</summary>
/// <param name="File">Where it goes.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Generics">The type parameters; none for a plain record.</param>
/// <param name="Summary">The documentation, one line of plain text.</param>
/// <param name="Documentation">The address of the AWS page; null when there is none.</param>
/// <param name="IsResponse">Whether <c>required</c> is C#'s.</param>
/// <param name="Members">The members in wire order.</param>
internal sealed record RecordModel(
    FileModel File, string Name, EquatableArray<GenericModel> Generics, string Summary, string? Documentation, bool IsResponse, EquatableArray<MemberModel> Members)
{
    /// <summary>What the items of a record are that is a list; null for all others, which have members.</summary>
    public MemberType? Items { get; init; }

    /// <summary>What the event around the record says; null for a record that is no detail of EventBridge.</summary>
    public DetailModel? Detail { get; init; }

    /// <summary>The class with the rules that say what a document is, where a payload of this type was asked for and another one came.</summary>
    public RecordReference? Recogniser { get; init; }

    /// <summary>Whether lists and maps of it may stay undecoded until they are used.</summary>
    public bool IsDeferrable { get; init; }

    /// <summary>Whether the compiler asks callers for members.</summary>
    public bool AsksForMembers => IsResponse && Members.Any(member => member.IsRequired);

    /// <summary>Whether the compiler's own way of printing does not do: for members that are sensitive, for any JSON and for times.</summary>
    public bool PrintsItself => Members.Any(member => member.IsSensitive || member.Type is MemberType.AnyJson or MemberType.Scalar { CSharpType: "DateTimeOffset" });

    /// <summary>The name as a type: <c>EventBridgeEvent&lt;TDetail&gt;</c>.</summary>
    public string TypeName => Generics.Count == 0 ? Name : $"{Name}<{string.Join(", ", Generics.Select(generic => generic.Parameter))}>";
}
