using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>A C# file to emit.</summary>
/// <param name="HintName">The name by which the compiler knows it, without the ending.</param>
/// <param name="Schema">The name of the schema file that it is made from.</param>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Hidden">The types of Core and .NET whose simple names mean something else in this file.</param>
internal sealed record FileModel(string HintName, string Schema, string Namespace, EquatableArray<string> Hidden);
