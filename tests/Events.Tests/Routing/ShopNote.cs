using System.Text.Json;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Routing;

/// <summary>A payload of which no rule says anything.</summary>
public sealed record ShopNote : IPayload<ShopNote>
{
    static PayloadRecogniser? IPayload<ShopNote>.Recogniser => ShopRules.Recogniser;

    static ShopNote IPayload<ShopNote>.Read(ref PayloadReader reader)
    {
        reader.SkipUnreadable();
        return new ShopNote();
    }

    void IPayload<ShopNote>.Write(Utf8JsonWriter writer) => writer.WriteNullValue();
}
