namespace LambdaEvents.Generator.Model;

/// <summary>One known value.</summary>
internal sealed record ValueModel(string Name, string Value, string Summary);
