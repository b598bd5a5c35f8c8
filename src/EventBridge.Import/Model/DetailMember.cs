namespace LambdaEvents.EventBridge.Import.Model;

/// <summary>A member of a record.</summary>
/// <param name="WireName">Its name in the payload.</param>
/// <param name="Value">What it holds.</param>
/// <param name="IsRequired">Whether the registry says that it is always there.</param>
internal sealed record DetailMember(string WireName, DetailValue Value, bool IsRequired);
