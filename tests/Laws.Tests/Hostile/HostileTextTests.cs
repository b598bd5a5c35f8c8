using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests.Hostile;

/// <summary>Hostile text in names and values is read, or gets a <see cref="System.Text.Json.JsonException"/> while reading; a property never throws later.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Samples =>
    [
        "sqs/SqsEvent.full", "apigateway/ApiGatewayProxyRequest.full", "dynamodb/DynamoDbEvent.full", "eventbridge/EventBridgeEvent.full", "eventbridge/EventBridgeEvent.scheduler",
    ];

    // A third of the texts in each place: neighbours have the others, and all of them stand in all places below.
    [Theory]
    [MemberData(nameof(Samples))]
    public void In_any_one_string_it_is_read_or_malformed(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var failures =
            from place in HostilePlaces.Each(fixture.Tree).Index()
            from text in HostileText.All.Where((_, index) => index % 3 == place.Index % 3)
            let mutated = new Fixture(name, HostilePlaces.Fill(place.Item.Marked, text), fixture.Record)
            let error = FullUse.ErrorOf(mutated)
            where text.Text is null ? error is null : error is not (null or PayloadMismatchException)
            select $"{place.Item.Place} is {text}: {error?.Message ?? "read"}";

        failures.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void In_all_texts_at_once_it_is_read_or_malformed(string name)
    {
        var fixture = FixtureFiles.Get(name);
        if (HostilePlaces.All(fixture) is not { } marked)
        {
            return;
        }

        var isPlain = HostilePlaces.HavePlainText(fixture);
        foreach (var text in HostileText.All)
        {
            var mutated = new Fixture(name, HostilePlaces.Fill(marked, text), fixture.Record);

            (FullUse.ErrorOf(mutated) is null).Should().Be(text.Text is not null, "of {0}", text);
            (FullUse.ErrorOfOthers(mutated) is null).Should().Be(text.Text is not null, "of {0}", text);
            if (isPlain && text.Text is not null)
            {
                RecordWalk.Values(mutated.Read()).Should().Contain(value => value.EndsWith($" = {text.Text}", StringComparison.Ordinal), "of {0}", text);
            }
        }
    }
}
