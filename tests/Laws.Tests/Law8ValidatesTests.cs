using System.Text;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Schemas;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace LambdaEvents.Tests;

/// <summary>
/// Law 8: a validator that is not ours accepts every fixture against its schema file. NJsonSchema checks types, required members and references; it does not know
/// <c>const</c>, and our formats and contents are annotations to it.
/// </summary>
public sealed class Law8ValidatesTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public async Task An_independent_validator_accepts_it(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var schema = await LoadAsync(fixture);

        schema.Validate(Parse(Encoding.UTF8.GetString(fixture.Json))).Select(error => error.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public async Task The_validator_rejects_it_with_a_required_member_of_another_kind(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var schema = await LoadAsync(fixture);
        if (schema.ActualSchema.RequiredProperties.FirstOrDefault() is not { } required)
        {
            return;
        }

        var mutated = fixture.Tree.Change([required], _ => JsonTree.Scalar("17.5"));
        schema.Validate(Parse(mutated.Print())).Should().NotBeEmpty();
    }

    /// <summary>Without the limit of 64 levels and the guessing at dates that Newtonsoft has by default.</summary>
    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = null, DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }

    private static async Task<JsonSchema> LoadAsync(Fixture fixture)
    {
        var node = SchemaFiles.Of(fixture.Record);
        var schema = await JsonSchema.FromFileAsync(DefinitionsCopy.Of(node.File));
        return node.Title == fixture.Record.Name ? schema : schema.Definitions[fixture.Record.Name];
    }
}
