using PublicApiGenerator;

namespace LambdaEvents.Tests;

/// <summary>The public API only grows: whoever removes or changes a line of these snapshots breaks somebody.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        ExcludeAttributes = ["System.Runtime.Versioning.TargetFrameworkAttribute", "System.Reflection.AssemblyMetadataAttribute", "System.Runtime.CompilerServices.InternalsVisibleToAttribute"],
    };

    [Theory]
    [InlineData("LambdaEvents.Core", typeof(LambdaJson))]
    [InlineData("LambdaEvents.Events", typeof(EventCatalog))]
    [InlineData("LambdaEvents.Responses", typeof(ResponseCatalog))]
    [InlineData("LambdaEvents.Testing", typeof(Testing.PayloadAssert))]
    [InlineData("LambdaEvents.EventBridge", typeof(EventBridge.EventBridgeCatalog))]
    public void The_public_API_is_what_it_was(string assembly, Type member) =>
        Snapshots.Match(member.Assembly.GeneratePublicApi(Options), assembly);
}
