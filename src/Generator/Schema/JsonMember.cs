namespace LambdaEvents.Generator.Schema;

/// <summary>A member of a JSON object.</summary>
internal sealed record JsonMember(Located<string> Name, JsonValue Value);
