using System.Text.Json;
using LambdaEvents.Recognition;
using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Routing;

/// <summary>A payload of a user's own schema, with a recogniser of its own.</summary>
public sealed record ShopReturn : IPayload<ShopReturn>
{
    static PayloadRecogniser? IPayload<ShopReturn>.Recogniser => ShopRules.Recogniser;

    static ShopReturn IPayload<ShopReturn>.Read(ref PayloadReader reader)
    {
        reader.SkipUnreadable();
        return new ShopReturn();
    }

    void IPayload<ShopReturn>.Write(Utf8JsonWriter writer) => writer.WriteNullValue();
}
