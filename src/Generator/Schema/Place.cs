namespace LambdaEvents.Generator.Schema;

/// <summary>The places of a schema where keywords stand.</summary>
[Flags]
internal enum Place
{
    None = 0,

    /// <summary>The file itself.</summary>
    Root = 1,

    /// <summary>A record under <c>$defs</c>.</summary>
    Definition = 2,

    /// <summary>A property of a record.</summary>
    Member = 4,

    /// <summary>The items of a list, the values of a map, the alternatives of a choice.</summary>
    Item = 8,
}
