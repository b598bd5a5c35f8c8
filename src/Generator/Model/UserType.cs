namespace LambdaEvents.Generator.Model;

/// <summary>A type or namespace of the user's own code that has the name of a type which generated code names.</summary>
internal sealed record UserType(string Namespace, string Name);
