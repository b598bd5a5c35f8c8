namespace LambdaEvents.Generator.Model;

/// <summary>A record that a sample can be of.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="IsDetail">Whether it is the detail of an event on EventBridge, so that its samples are whole events.</param>
internal sealed record SampleRecord(string Namespace, string Name, bool IsDetail)
{
    /// <summary>The full name.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
