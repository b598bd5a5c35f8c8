using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>Text; a number or a boolean is the text that it is written with. Where the schema names values, another one makes the document another payload.</summary>
public sealed class EagerText(params string[] identity) : EagerType
{
    public override object Empty => "";

    public override bool TryRead(JsonElement json, out object? value)
    {
        var text = Of(json);
        value = text;
        return identity.Length == 0 || identity.Contains(text) ? text is not null : throw new AnotherPayloadException();
    }

    /// <summary>The text of a value; null for one that is no text.</summary>
    public static string? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array => null,
        JsonValueKind.String => json.GetString(),
        _ => json.GetRawText(),
    };
}
