namespace LambdaEvents.Serialization;

/// <summary>Names types as they are written in C#.</summary>
internal static class TypeName
{
    public static string Of(Type type) =>
        type.GenericTypeArguments is { Length: > 0 } arguments ? $"{SimpleOf(type)}<{string.Join(", ", Array.ConvertAll(arguments, Of))}>" : type.Name;

    /// <summary>The name without type arguments.</summary>
    public static string SimpleOf(Type type)
    {
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : type.Name[..arity];
    }
}
