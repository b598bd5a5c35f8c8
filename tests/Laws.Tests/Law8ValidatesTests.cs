using System.Text;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Schemas;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace LambdaEvents.Tests;

/// <summary>
/// Law 8: a validator that is not ours accepts every fixture against its schema file. NJsonSchema checks types, required members, <c>enum</c>, <c>oneOf</c> and references,
/// across files too, and <c>date-time</c>; it does not know <c>const</c>, and our other formats and the content keywords are annotations to it.
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
    public async Task The_validator_rejects_it_with_any_value_of_a_kind_that_the_schema_forbids(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var node = SchemaFiles.Of(fixture.Record);
        var schema = await LoadAsync(fixture);
        var forbidden = fixture.Tree.Places().Select(place => (Place: place, Kind: Forbidden(node.Member(place.Steps)))).Where(mutation => mutation.Kind is not null).ToArray();

        forbidden.Should().NotBeEmpty("the root at least must be an object");
        forbidden.Where(mutation => schema.Validate(Parse(fixture.Tree.Change(mutation.Place.Steps, _ => mutation.Kind!).Print())).Count == 0)
            .Select(mutation => $"{mutation.Place} as {mutation.Kind!.Print()}").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public async Task The_validator_rejects_it_without_any_required_member(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var node = SchemaFiles.Of(fixture.Record);
        var schema = await LoadAsync(fixture);
        var required = fixture.Tree.Places().Where(place => place is { IsRoot: false, IsItem: false } && node.At(place.Steps.AsSpan(..^1))?.Requires((string)place.Steps[^1]) is true);

        required.Where(place => schema.Validate(Parse(fixture.Tree.Change(place.Steps, _ => null).Print())).Count == 0).Select(place => place.ToString()).Should().BeEmpty();
    }

    /// <summary>A value that the schema does not allow in this place; null where any JSON may stand.</summary>
    private static JsonTree? Forbidden(SchemaNode? node) => node?.AllowedKinds switch
    {
        null or [] => null,
        var kinds when kinds.Contains("boolean") => JsonTree.Scalar("17.5"),
        _ => JsonTree.Scalar("true"),
    };

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
