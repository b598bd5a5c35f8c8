namespace LambdaEvents.Generator.Model;

/// <summary>A member for a sample.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Resource">The embedded resource.</param>
/// <param name="Note">What is known of it, as Markdown; null for nothing.</param>
internal sealed record SampleModel(string Name, string Resource, string? Note);
