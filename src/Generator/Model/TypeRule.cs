using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>One rule of how a type is told.</summary>
/// <param name="Apply">Gives the type, or null when the rule does not apply.</param>
/// <param name="Uses">The keywords that mean something to the rule; others beside them are a mistake.</param>
internal sealed record TypeRule(Func<TypeRules, SchemaNode, MemberType?> Apply, params string[] Uses);
