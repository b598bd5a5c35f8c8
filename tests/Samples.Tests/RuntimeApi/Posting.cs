using System.Text.Json;

namespace LambdaEvents.Tests;

/// <summary>What a function sent to the Runtime API.</summary>
public sealed record Posting(string Path, string Body, string? ContentType, string? ErrorType)
{
    /// <summary>The body of an error.</summary>
    public (string? Type, string? Message, int StackTraceLines) Error
    {
        get
        {
            using var error = JsonDocument.Parse(Body);
            var root = error.RootElement;
            return (root.GetProperty("errorType").GetString(), root.GetProperty("errorMessage").GetString(), root.GetProperty("stackTrace").GetArrayLength());
        }
    }
}
