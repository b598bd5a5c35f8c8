namespace LambdaEvents.Generator.Schema;

/// <summary>The kinds of JSON values, as flags, so that a keyword can accept several.</summary>
[Flags]
internal enum JsonKind
{
    None = 0,
    Object = 1,
    Array = 2,
    Text = 4,
    Number = 8,
    Boolean = 16,
    Null = 32,
}
