namespace LambdaEvents.Tests.Json;

/// <summary>A value of a document and how one gets there: names of members and indexes of items.</summary>
public sealed record JsonPlace(object[] Steps, JsonTree Value)
{
    public bool IsRoot => Steps.Length == 0;

    public bool IsItem => !IsRoot && Steps[^1] is int;

    public static JsonPlace Root(JsonTree tree) => new([], tree);

    public JsonPlace Below(object step, JsonTree value) => new([.. Steps, step], value);

    public override string ToString() => "$" + string.Concat(Steps.Select(step => step is int index ? $"[{index}]" : $".{step}"));
}
