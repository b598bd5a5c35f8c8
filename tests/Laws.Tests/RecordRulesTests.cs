using System.Reflection;
using System.Text.Json;
using LambdaEvents.ApiGateway;
using LambdaEvents.Sns;
using LambdaEvents.Sqs;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;
using LambdaEvents.Tests.Schemas;

namespace LambdaEvents.Tests;

/// <summary>Rules that hold for every record of the product.</summary>
public sealed class RecordRulesTests
{
    private static readonly Type[] PublicTypes =
        [.. Catalogue.Assemblies.Prepend(typeof(LambdaJson).Assembly).SelectMany(assembly => assembly.GetExportedTypes())];

    public static TheoryData<string> RecordNames => [.. Records.Select(type => type.FullName!)];

    private static IEnumerable<Type> Records => PublicTypes.Where(type => RecordWalk.IsList(type) || (type.GetProperty(nameof(UnknownMembers)) is not null && !type.IsValueType));

    [Fact]
    public void No_two_public_types_share_a_simple_name()
    {
        // A generic form and its companion, such as ValueList and ValueList<T>, are one name on purpose.
        var shared = PublicTypes.GroupBy(type => type.Name.Split('`')[0]).Where(types => types.Select(type => type.Namespace).Distinct().Count() > 1);

        shared.Select(types => string.Join(", ", types)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Records_are_sealed_and_made_without_arguments(string name)
    {
        var type = PublicTypes.Single(candidate => candidate.FullName == name);

        type.IsSealed.Should().BeTrue();
        type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Should().NotContain(constructor => constructor.GetParameters().Length > 0);
    }

    [Theory]
    [MemberData(nameof(Catalogue.Names), MemberType = typeof(Catalogue))]
    public void Every_payload_has_a_full_and_another_fixture(string name)
    {
        var fixtures = FixtureFiles.All.Where(fixture => fixture.Record.Name == name).ToArray();

        fixtures.Should().Contain(fixture => fixture.Case == "full" || fixture.IsGenerated);
        fixtures.Should().Match(all => all.Count() > 1 || all.Single().IsGenerated, "one alone is enough only of a detail, where the import made it");
    }

    [Theory]
    [MemberData(nameof(Catalogue.Names), MemberType = typeof(Catalogue))]
    public void The_full_fixture_has_every_member_of_its_schema(string name)
    {
        var fixture = FixtureFiles.All.Where(candidate => candidate.Record.Name == name && (candidate.Case == "full" || candidate.IsGenerated)).OrderBy(candidate => candidate.IsGenerated).First();
        var schema = SchemaFiles.Of(fixture.Record);

        // Of an event with a detail the envelope is another record's business.
        var present = fixture.Tree.Places().Where(place => place.Value is JsonMembers && (fixture.Record.Pattern == default || place.Steps is ["detail", ..]))
            .Select(place => (Node: schema.At(place.Steps), Members: (JsonMembers)place.Value))
            .Where(pair => pair.Node is not null && pair.Node.Json.TryGetProperty("properties", out _) && !pair.Node.Json.TryGetProperty("x-type", out _))
            .GroupBy(pair => pair.Node!.Json.GetProperty("properties").GetRawText())
            .SelectMany(group => Missing(group.First().Node!, group.Select(pair => pair.Members)));

        present.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Sensitive_members_are_not_printed(string name)
    {
        const string Secret = "secret-of-the-test";
        var fixture = FixtureFiles.Get(name);
        var schema = SchemaFiles.Of(fixture.Record);
        var marked = fixture.Tree.Places()
            .Where(place => place.Value is JsonScalar { IsNull: false } && IsSensitive(schema, place.Steps))
            .Aggregate(fixture.Tree, (tree, place) => tree.Change(place.Steps, _ => JsonTree.Scalar($"\"{Secret}\"")));
        var payload = fixture.Record.Deserialize(marked.ToUtf8());

        string.Join('\n', RecordWalk.Records(payload)).Should().NotContain(Secret);
    }

    [Fact]
    public void Sources_names_every_fixture_once()
    {
        var rows = File.ReadLines(Repository.Path("fixtures", "SOURCES.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);

        rows.Should().BeEquivalentTo(FixtureFiles.All.Where(fixture => !fixture.IsGenerated).Select(fixture => $"{fixture.Name}.json"), "but for those that the import made");
    }

    [Fact]
    public void Four_triggers_fit_in_one_context_of_a_user()
    {
        Read<SqsEvent>("sqs/SqsEvent.full").Should().BeOfType<SqsEvent>().Which.Records[0].MessageAttributes.Should().ContainKey("kind");
        Read<SnsEvent>("sns/SnsEvent.full").Should().BeOfType<SnsEvent>().Which.Records[0].Sns.MessageAttributes.Should().ContainKey("level");
        Read<ApiGatewayProxyRequest>("apigateway/ApiGatewayProxyRequest.full").Should().BeOfType<ApiGatewayProxyRequest>().Which.RequestContext.Stage.Should().Be("prod");
        Read<ApiGatewayHttpApiV2Request>("apigateway/ApiGatewayHttpApiV2Request.full").Should().BeOfType<ApiGatewayHttpApiV2Request>().Which.RequestContext.Http.Method.Should().Be("POST");

        static object? Read<T>(string name) => JsonSerializer.Deserialize(FixtureFiles.Get(name).Json, SmallUserJsonContext.Default.GetTypeInfo(typeof(T))!);
    }

    private static bool IsSensitive(SchemaNode schema, object[] steps) =>
        Enumerable.Range(1, steps.Length).Any(length => schema.Member(steps.AsSpan(..length)) is { } node && node.Json.TryGetProperty("x-sensitive", out _));

    private static IEnumerable<string> Missing(SchemaNode node, IEnumerable<JsonMembers> found)
    {
        var names = found.SelectMany(members => members.Members).Where(member => member.Value is not JsonScalar { IsNull: true }).Select(member => member.Name).ToHashSet();
        return node.Json.GetProperty("properties").EnumerateObject().Select(member => member.Name).Where(member => !names.Contains(member));
    }
}
