namespace LambdaEvents.Tests;

/// <summary>Says which diagnostic a test provokes.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
