using LambdaEvents.EventBridge.Import.Services;
using LambdaEvents.Generator.Model;

namespace LambdaEvents.EventBridge.Import.Schemas;

/// <summary>
/// The C# names of details: the detail type in C#'s letters, with the service before it where the detail type does not begin with it. The registry's own names are not
/// used: two of Amazon Translate's stand at each other's event.
/// </summary>
internal static class RecordName
{
    private static readonly string[] Brands = ["AWS ", "Amazon "];

    public static string Of(Service service, string detailType)
    {
        var brand = Brands.FirstOrDefault(name => detailType.StartsWith(name, StringComparison.Ordinal)) ?? string.Empty;
        var title = detailType[brand.Length..].Replace("IoT", "Iot", StringComparison.Ordinal);
        var name = Naming.ToPascalCase(title);
        return service.SpeaksFor.Any(first => title.StartsWith(first.Replace("IoT", "Iot", StringComparison.Ordinal), StringComparison.Ordinal)) ? name : OfInner(service, name);
    }

    /// <summary>A name with the service before it, unless it is there.</summary>
    public static string OfInner(Service service, string name) =>
        name.StartsWith(service.Folder, StringComparison.OrdinalIgnoreCase) ? service.Folder + name[service.Folder.Length..] : service.Folder + name;
}
