namespace LambdaEvents.Serialization;

/// <summary>Names types as they are written in C#.</summary>
internal static class TypeName
{
    public static string Of(Type type)
    {
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : $"{type.Name[..arity]}<{string.Join(", ", Array.ConvertAll(type.GenericTypeArguments, Of))}>";
    }
}
