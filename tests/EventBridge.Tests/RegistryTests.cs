using LambdaEvents.EventBridge;

namespace LambdaEvents.Tests;

/// <summary>Every event of AWS's schema registry has its record. The list is written by the import from the database.</summary>
public sealed class RegistryTests
{
    // What version 0.1.216 of the database has; an import of another one says how many that has.
    private const int EventsOfTheRegistry = 381;

    private static readonly string[][] Rows =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "registry.tsv")).Skip(1).Select(line => line.Split('\t'))];

    public static TheoryData<string, string, string> Events
    {
        get
        {
            var events = new TheoryData<string, string, string>();
            foreach (var row in Rows)
            {
                events.Add(row[1], row[2], row[3]);
            }

            return events;
        }
    }

    [Fact]
    public void The_list_is_that_of_the_registry() => Rows.Should().HaveCount(EventsOfTheRegistry);

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_of_the_registry_has_its_record(string source, string detailType, string record)
    {
        var described = EventBridgeCatalog.All.Where(payload => payload.Pattern.DetailType == detailType && (payload.Pattern.Source ?? source) == source);

        described.Should().ContainSingle().Which.Name.Should().Be(record);
    }
}
