namespace LambdaEvents.Tests;

/// <summary>The schemas under <c>Features</c>, one folder a feature: adding a feature is adding a folder.</summary>
internal static class FeatureFolder
{
    private const string HandWritten = """
        using System.Text.Json;
        using LambdaEvents;
        using LambdaEvents.Serialization;

        namespace Shop.Orders
        {
            /// <summary>An amount.</summary>
            public abstract record Money : IPayload<Money>
            {
                static Money IPayload<Money>.Read(ref PayloadReader reader) { reader.SkipUnreadable(); return new Euro(); }
                void IPayload<Money>.Write(Utf8JsonWriter writer) => writer.WriteNullValue();
                private sealed record Euro : Money;
            }
        }

        namespace Shop.Shared
        {
            /// <summary>A rate.</summary>
            public sealed record ExchangeRate : IPayload<ExchangeRate>
            {
                static ExchangeRate IPayload<ExchangeRate>.Read(ref PayloadReader reader) { reader.SkipUnreadable(); return new ExchangeRate(); }
                void IPayload<ExchangeRate>.Write(Utf8JsonWriter writer) => writer.WriteNullValue();
            }
        }

        namespace Carriers
        {
            /// <summary>A carrier.</summary>
            public sealed record Carrier : IPayload<Carrier>
            {
                static Carrier IPayload<Carrier>.Read(ref PayloadReader reader) { reader.SkipUnreadable(); return new Carrier(); }
                void IPayload<Carrier>.Write(Utf8JsonWriter writer) => writer.WriteNullValue();
            }
        }
        """;

    private const string Elsewhere = """
        { "title": "Carrier", "description": "Compiled in another project.", "type": "object", "properties": {} }
        """;

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Features");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static SchemaProject Read(string feature)
    {
        var folder = Path.Combine(Root, feature);
        var project = new SchemaProject()
            .WithSource(HandWritten)
            .WithSource(StandIn.EventBridgeEvent)
            .With("/elsewhere/carrier.schema.json", Elsewhere, "LambdaEventsGenerate=false", "LambdaEventsNamespace=Carriers/");
        foreach (var file in Directory.GetFiles(folder, "*.schema.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            project.With(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        return feature is "catalogue" or "details" ? project.WithProperty("LambdaEventsCatalog", "Shop.EventCatalog") : project;
    }
}
