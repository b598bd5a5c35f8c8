using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>A class of constants: the known values of an open vocabulary.</summary>
internal sealed record ValuesModel(FileModel File, string Name, string Summary, EquatableArray<ValueModel> Values);
