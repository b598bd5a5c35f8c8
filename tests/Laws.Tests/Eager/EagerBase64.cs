using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>Base64: any text, which may turn out to be no base64 when its bytes are asked for.</summary>
public sealed class EagerBase64 : EagerType
{
    public override object Empty => new EagerBytes("", 0);

    public override bool TryRead(JsonElement json, out object? value)
    {
        value = EagerText.Of(json) is { } text ? new EagerBytes(text, LengthOf(text)) : null;
        return value is not null;
    }

    private static int LengthOf(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? length : -1;
    }
}
