using System.Text.Json;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Routing;

/// <summary>A payload of a user's own schema, with a recogniser of its own.</summary>
public sealed record ShopOrder : IPayload<ShopOrder>
{
    static PayloadRecogniser? IPayload<ShopOrder>.Recogniser => ShopRules.Recogniser;

    static ShopOrder IPayload<ShopOrder>.Read(ref PayloadReader reader)
    {
        reader.SkipUnreadable();
        return new ShopOrder();
    }

    void IPayload<ShopOrder>.Write(Utf8JsonWriter writer) => writer.WriteNullValue();
}
