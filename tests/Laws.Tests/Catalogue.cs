using System.Reflection;
using System.Runtime.CompilerServices;
using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests;

/// <summary>The payloads of all shipped assemblies.</summary>
public static class Catalogue
{
    /// <summary>The assemblies that the schemas are in.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } = [typeof(EventCatalog).Assembly, typeof(ResponseCatalog).Assembly, typeof(EventBridgeCatalog).Assembly];

    public static IReadOnlyList<PayloadDescriptor> All { get; } = [.. EventCatalog.All, .. ResponseCatalog.All, .. EventBridgeCatalog.All.Select(Used)];

    public static TheoryData<string> Names => [.. All.Select(record => record.Name)];

    public static PayloadDescriptor Find(string name) =>
        All.SingleOrDefault(record => record.Name == name) ?? throw new InvalidOperationException($"No record of the catalogues is named '{name}'.");

    /// <summary>System.Text.Json knows a closed generic record once it was used.</summary>
    private static PayloadDescriptor Used(PayloadDescriptor record)
    {
        RuntimeHelpers.RunClassConstructor(record.Type.TypeHandle);
        return record;
    }
}
