namespace LambdaEvents.Generator.Model;

/// <summary>A record that another one refers to.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="IsCreatable">Whether <c>new()</c> makes an empty one: not if it has C#'s required members or is hand-written.</param>
internal sealed record RecordReference(string Namespace, string Name, bool IsCreatable);
