using LambdaEvents.Recognition;
using LambdaEvents.Tests.Corpus;
using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Recognition;

/// <summary>A document is recognised as the payload that it is, and what is changed in it does not make another payload of it.</summary>
public sealed class RecognitionTests
{
    /// <summary>The fixtures that hold what tells them apart.</summary>
    public static TheoryData<string> Names =>
        [.. FixtureFiles.All.Where(fixture => fixture.Record.Direction == PayloadDirection.Event && !Nondescript.All.ContainsKey(fixture.Name)).Select(fixture => fixture.Name).Order(StringComparer.Ordinal)];

    public static TheoryData<string> NondescriptNames => [.. Nondescript.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fixture_is_recognised_as_what_it_is(string name)
    {
        var fixture = FixtureFiles.Get(name);

        var recognised = LambdaPayload.Recognise(fixture.Json);

        recognised.Record.Should().Be(RecordOf(fixture.Record));
        recognised.Rivals.Should().BeEmpty();
        recognised.Certainty.Should().BeOneOf(RecognitionCertainty.Certain, RecognitionCertainty.Likely);
        recognised.PayloadIds.Should().Equal(PayloadOf(fixture.Record).PayloadIds);
    }

    [Theory]
    [MemberData(nameof(NondescriptNames))]
    public void What_nothing_tells_apart_is_said_to_be_what_it_looks_like(string name) =>
        LambdaPayload.Recognise(FixtureFiles.Get(name).Json).Record.Should().Be(Nondescript.All[name].LooksLike);

    [SkippableTheory]
    [MemberData(nameof(CorpusFiles.WellFormed), MemberType = typeof(CorpusFiles))]
    public void A_sample_is_recognised_as_what_it_is(string file, string record)
    {
        Skip.IfNot(CorpusFiles.IsHere, "there is no folder shared/corpus beside the repository");
        var descriptor = Catalogue.Find(record);
        Skip.If(descriptor.Direction == PayloadDirection.Response, "no function gets a response");

        var recognised = LambdaPayload.Recognise(CorpusFiles.Read(file));

        CorpusFiles.RecordsOf(file).Select(candidate => RecordOf(Catalogue.Find(candidate))).Should().Contain(recognised.Record);
        recognised.Rivals.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_in_one_place_makes_it_another_payload_only_where_a_rule_looks(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var record = RecordOf(fixture.Record);
        var looked = RulePlaces.Of(record).Concat(RulePlaces.Absent).ToArray();
        var failures =
            from place in fixture.Tree.Places()
            where !place.IsRoot && !looked.Any(pointer => (pointer + "/").StartsWith(PointerTo(place) + "/", StringComparison.Ordinal))
            from mutated in Mutations(fixture.Tree, place)
            let recognised = LambdaPayload.Recognise(mutated.ToUtf8())
            where recognised.Record != record || recognised.Certainty == RecognitionCertainty.Ambiguous
            select $"{place}: {recognised}";

        failures.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_breaks_off_anywhere_does_no_harm(string name)
    {
        var json = FixtureFiles.Get(name).Json;

        var recognise = () => Enumerable.Range(0, json.Length).Select(length => LambdaPayload.Recognise(json.AsSpan(0, length)).Record).ToArray();

        recognise.Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_allocates_nothing(string name)
    {
        var json = FixtureFiles.Get(name).Json;
        LambdaPayload.Recognise(json);
        var before = GC.GetAllocatedBytesForCurrentThread();

        LambdaPayload.Recognise(json);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void Every_event_has_rules()
    {
        var silent = EventCatalog.All.Select(payload => payload.Name).Except(RulePlaces.RecordNames, StringComparer.Ordinal);

        silent.Should().BeEquivalentTo(["CdkOnEventRequest"], "it is the request of a custom resource as CloudFormation sends it");
    }

    private static IEnumerable<JsonTree> Mutations(JsonTree tree, JsonPlace place)
    {
        yield return tree.Change(place.Steps, _ => null);
        yield return tree.Change(place.Steps, _ => JsonMutations.Null);
        foreach (var value in place.Value is JsonScalar leaf ? JsonMutations.OtherKinds(leaf).Append(JsonMutations.OtherValue(leaf)) : JsonMutations.OtherKinds(place.Value))
        {
            yield return tree.Change(place.Steps, _ => value);
        }

        if (place.Value is JsonMembers)
        {
            yield return tree.Change(place.Steps, owner => ((JsonMembers)owner).Add("added", JsonTree.Scalar("\"added\"")));
        }
    }

    private static string PointerTo(JsonPlace place) =>
        string.Concat(place.Steps.Select(step => "/" + $"{step}".Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    private static string RecordOf(PayloadDescriptor descriptor) => PayloadOf(descriptor).Name;

    /// <summary>An event of EventBridge is one whatever its detail.</summary>
    private static PayloadDescriptor PayloadOf(PayloadDescriptor descriptor) => descriptor.Pattern == default ? descriptor : Catalogue.Find("EventBridgeEvent");
}
