using System.Text.Json;
using LambdaEvents.Tests.Fixtures;

namespace LambdaEvents.Tests.Hostile;

/// <summary>Bytes that stand where none should: the payload is read, or gets a <see cref="JsonException"/> while reading.</summary>
public sealed class HostileByteTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string> Samples => HostileTextTests.Samples;

    [Theory]
    [MemberData(nameof(FixtureFiles.Names), MemberType = typeof(FixtureFiles))]
    public void Behind_a_byte_order_mark_it_reads_the_same(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var marked = new Fixture(name, [.. ByteOrderMark, .. fixture.Json], fixture.Record);
        var twice = new Fixture(name, [.. ByteOrderMark, .. marked.Json], fixture.Record);

        marked.Read().Should().Be(fixture.Read());
        marked.Record.Check(marked.Json).Should().BeEmpty();
        FullUse.ErrorOf(twice).Should().NotBeNull();
        twice.Record.Check(twice.Json).Should().ContainSingle().Which.Kind.Should().Be(PayloadDeviationKind.Rejected);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void With_a_NUL_or_a_byte_that_UTF_8_does_not_have_anywhere_it_is_malformed(string name)
    {
        var fixture = FixtureFiles.Get(name);
        var failures =
            from index in Enumerable.Range(0, fixture.Json.Length + 1)
            from wrong in new byte[] { 0x00, 0xFF }
            where FullUse.ErrorOf(new Fixture(name, [.. fixture.Json[..index], wrong, .. fixture.Json[index..]], fixture.Record)) is null or PayloadMismatchException
            select $"0x{wrong:X2} at {index}";

        failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("sqs/SqsEvent.full")]
    [InlineData("dynamodb/DynamoDbEvent.full")]
    [InlineData("eventbridge/EventBridgeEvent.scheduler")]
    public void With_any_one_byte_another_it_is_read_or_malformed(string name)
    {
        // What changes the grammar most: quotes, escapes, brackets, commas, digits, literals, and half of a character.
        var others = "\"\\{}[],:0-eun \n"u8;
        var fixture = FixtureFiles.Get(name);
        for (var index = 0; index < fixture.Json.Length; index++)
        {
            var other = index % (others.Length + 1);
            var json = fixture.Json.ToArray();
            json[index] = other < others.Length ? others[other] : (byte)0x80;

            FullUse.ErrorOf(new Fixture(name, json, fixture.Record))?.Path.Should().NotBeNull();
        }
    }
}
