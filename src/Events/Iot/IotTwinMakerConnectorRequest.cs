using System.Text.Json;

namespace LambdaEvents.Iot;

public sealed partial record IotTwinMakerConnectorRequest
{
    /// <summary>Finds what is known of a property, in a request of any connector but a writer.</summary>
    /// <param name="propertyName">The name of the property.</param>
    /// <returns>The property, or null where the request has none of that name.</returns>
    public IotTwinMakerProperty? FindProperty(string propertyName) =>
        Properties.TryGetValue(propertyName, out var property) ? Read(property) : null;

    /// <summary>Finds what is known of a property, in a request of a writer.</summary>
    /// <param name="entityId">The entity that has the property.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <returns>The property, or null where the request has none of that name for the entity.</returns>
    public IotTwinMakerProperty? FindProperty(string entityId, string propertyName) =>
        Properties.TryGetValue(entityId, out var entity) && entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty(propertyName, out var property)
            ? Read(property)
            : null;

    private static IotTwinMakerProperty? Read(JsonElement property) =>
        property.ValueKind == JsonValueKind.Object ? property.Deserialize(IotTwinMakerConnectorJsonContext.Default.IotTwinMakerProperty) : null;
}
