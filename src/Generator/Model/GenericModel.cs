namespace LambdaEvents.Generator.Model;

/// <summary>One type parameter of a record.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Member">The property that has it as type.</param>
internal sealed record GenericModel(string Parameter, string Member);
