namespace LambdaEvents.Tests.Eager;

/// <summary>Base64 text and how many bytes it stands for; -1 when it is no base64.</summary>
public sealed record EagerBytes(string Text, int Length);
