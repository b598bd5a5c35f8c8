namespace LambdaEvents.Generator.Schema;

/// <summary>The known values of an open vocabulary.</summary>
/// <param name="Name">The name of the class that holds them.</param>
/// <param name="Values">The values with their descriptions.</param>
internal sealed record KnownValues(Located<string> Name, IReadOnlyList<(Located<string> Value, Located<string> Description)> Values);
