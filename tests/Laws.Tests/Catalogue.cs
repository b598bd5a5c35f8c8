namespace LambdaEvents.Tests;

/// <summary>The payloads of all shipped assemblies.</summary>
public static class Catalogue
{
    public static IReadOnlyList<PayloadDescriptor> All { get; } = [.. EventCatalog.All, .. ResponseCatalog.All];

    public static TheoryData<string> Names => [.. All.Select(record => record.Name)];

    public static PayloadDescriptor Find(string name) =>
        All.SingleOrDefault(record => record.Name == name) ?? throw new InvalidOperationException($"No record of the catalogues is named '{name}'.");
}
