using LambdaEvents.Tests.Fixtures;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests;

/// <summary>Law 3: two reads are equal and hash alike; changing any one leaf makes them differ.</summary>
public sealed class Law3EqualsByValueTests
{
    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Two_reads_are_equal_and_hash_alike(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var first = fixture.Read();
        var second = fixture.Record.DeserializeDetached(fixture.Json);

        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Any_leaf_that_changes_makes_them_differ(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var original = fixture.Read();
        var tree = fixture.Tree;
        var failures = new List<string>();
        foreach (var place in tree.Places().Where(place => place.Value is JsonScalar { IsNull: false }))
        {
            var changed = tree.Change(place.Steps, leaf => Other((JsonScalar)leaf)).ToUtf8();
            if (TryRead(fixture, changed) is { } other && other.Equals(original))
            {
                failures.Add($"{place}: {place.Value.Print()} and {Other((JsonScalar)place.Value).Print()} are equal");
            }
        }

        failures.Should().BeEmpty();
    }

    private static object? TryRead(Fixture fixture, byte[] json)
    {
        try
        {
            return fixture.Record.Deserialize(json);
        }
        catch (PayloadMismatchException)
        {
            // An identity member was changed: law 6 looks at whether that was right.
            return null;
        }
    }

    /// <summary>A value of the same kind that differs by what it says: another time, another number, another text.</summary>
    private static JsonScalar Other(JsonScalar leaf) => leaf.Raw switch
    {
        "true" => new JsonScalar("false"),
        "false" => new JsonScalar("true"),
        ['"', .. var text, '"'] when text.Length > 0 && char.IsAsciiDigit(text[0]) => new JsonScalar($"\"{(text[0] == '1' ? '2' : '1')}{text[1..]}\""),
        ['"', .. var text, '"'] => new JsonScalar($"\"{text}x\""),
        var number => new JsonScalar(number[0] == '1' ? $"2{number[1..]}" : $"1{number.TrimStart('-')[1..]}"),
    };
}
