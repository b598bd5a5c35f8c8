using LambdaEvents.DynamoDb;

namespace LambdaEvents.Tests.DynamoDb;

public sealed class DynamoDbAttributeValueTests
{
    [Fact]
    public void Every_type_is_built_read_and_told_apart()
    {
        ValueMap<DynamoDbAttributeValue> item = new Dictionary<string, DynamoDbAttributeValue>
        {
            ["s"] = "text",
            ["n"] = 12.50m,
            ["big"] = DynamoDbAttributeValue.FromNumber("12345678901234567890123456789012345678"),
            ["b"] = DynamoDbAttributeValue.FromBinary([1, 2, 3]),
            ["bool"] = true,
            ["null"] = DynamoDbAttributeValue.Null,
            ["l"] = DynamoDbAttributeValue.FromList("a", 1L),
            ["m"] = DynamoDbAttributeValue.FromMap([]),
            ["ss"] = DynamoDbAttributeValue.FromStringSet("x", "y"),
            ["ns"] = DynamoDbAttributeValue.FromNumberSet("1", "2.5"),
            ["bs"] = DynamoDbAttributeValue.FromBinarySet(Base64.FromBytes([0])),
        };
        const string Expected = """
            {"M":{"s":{"S":"text"},"n":{"N":"12.50"},"big":{"N":"12345678901234567890123456789012345678"},"b":{"B":"AQID"},"bool":{"BOOL":true},"null":{"NULL":true},"l":{"L":[{"S":"a"},{"N":"1"}]},"m":{"M":{}},"ss":{"SS":["x","y"]},"ns":{"NS":["1","2.5"]},"bs":{"BS":["AA=="]}}}
            """;

        var built = DynamoDbAttributeValue.FromMap(item);

        built.ToJson().Should().Be(Expected);
        LambdaJson.Deserialize<DynamoDbAttributeValue>(Expected).Should().Be(built);
        LambdaJson.Deserialize<DynamoDbAttributeValue>(Expected).M!.Select(entry => entry.Value.Kind).Should().Equal(
            DynamoDbAttributeKind.String, DynamoDbAttributeKind.Number, DynamoDbAttributeKind.Number, DynamoDbAttributeKind.Binary, DynamoDbAttributeKind.Boolean, DynamoDbAttributeKind.Null,
            DynamoDbAttributeKind.List, DynamoDbAttributeKind.Map, DynamoDbAttributeKind.StringSet, DynamoDbAttributeKind.NumberSet, DynamoDbAttributeKind.BinarySet);
        item.ToPlainJson().Should().Be(
            """{"s":"text","n":12.50,"big":12345678901234567890123456789012345678,"b":"AQID","bool":true,"null":null,"l":["a",1],"m":{},"ss":["x","y"],"ns":[1,2.5],"bs":["AA=="]}""");
    }

    [Fact]
    public void A_property_of_another_type_is_null()
    {
        DynamoDbAttributeValue value = "text";

        (value.N is null && value.B is null && value.Bool is null && value.L is null && value.M is null && value.StringSet is null && !value.IsNull).Should().BeTrue();
    }

    [Theory]
    [InlineData("17", true, 17, true)]
    [InlineData("17.5", true, 17.5, false)]
    [InlineData("1E+40", false, 0, false)]
    public void Numbers_are_given_where_they_fit(string number, bool isDecimal, double value, bool isInt64)
    {
        var attribute = DynamoDbAttributeValue.FromNumber(number);

        attribute.TryGetDecimal(out var exact).Should().Be(isDecimal);
        exact.Should().Be((decimal)value);
        attribute.TryGetInt64(out var whole).Should().Be(isInt64);
        whole.Should().Be(isInt64 ? (long)value : 0);
    }

    [Fact]
    public void An_item_reads_as_a_type_of_the_users() =>
        LambdaJson.Deserialize<DynamoDbAttributeValue>("""{"M":{"id":{"S":"o-1"},"total":{"N":"1.50"}}}""").M!.Deserialize(UserContext.Default.Purchase)
            .Should().Be(new Purchase("o-1", 1.50m));

    [Theory]
    [InlineData("""{"X":{"new":1}}""", "X")]
    [InlineData("""{"S":"a","N":"1"}""", "N")]
    [InlineData("""{"S":{"a":1}}""", "S")]
    public void What_is_not_understood_is_kept_and_written_back(string json, string unknown)
    {
        var value = LambdaJson.Deserialize<DynamoDbAttributeValue>(json);

        value.UnknownMembers.Keys.Should().Equal(unknown);
        (value with { UnknownMembers = value.UnknownMembers }).ToJson().Should().Be(json);
    }

    [Theory]
    [InlineData("""{"S":"a","S":"b"}""", """{"S":"b"}""")]
    [InlineData("""{"M":{"a":{"S":"b"}},"M":null,"S":"b"}""", """{"S":"b"}""")]
    [InlineData("""{"L":[],"L":null}""", "{}")]
    [InlineData("""{"S":"a","S":[1]}""", """{"S":[1]}""")]
    [InlineData("""{"S":[1],"S":"b"}""", """{"S":"b"}""")]
    public void Of_several_values_under_one_name_the_last_counts(string json, string expected) =>
        LambdaJson.Deserialize<DynamoDbAttributeValue>(json).Should().Be(LambdaJson.Deserialize<DynamoDbAttributeValue>(expected));

    [Fact]
    public void A_second_type_that_is_null_says_nothing()
    {
        var value = LambdaJson.Deserialize<DynamoDbAttributeValue>("""{"S":"a","N":null,"M":null}""");

        value.Should().Be(DynamoDbAttributeValue.FromString("a"));
        (value with { UnknownMembers = value.UnknownMembers }).ToJson().Should().Be("""{"S":"a"}""");
    }

    [Theory]
    [InlineData(null, 1767225600123, "2026-01-01T00:00:00.123Z")]
    [InlineData("MILLISECOND", 1767225600123, "2026-01-01T00:00:00.123Z")]
    [InlineData("MICROSECOND", 1767225600123456, "2026-01-01T00:00:00.123456Z")]
    public void The_time_of_a_change_has_the_unit_that_its_precision_names(string? precision, long time, string expected)
    {
        var change = new DynamoDbKinesisChange { ApproximateCreationDateTime = time, ApproximateCreationDateTimePrecision = precision };

        change.TryGetCreationTime(out var created).Should().BeTrue();
        created.Should().Be(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_precision_that_is_not_known_gives_no_time() =>
        new DynamoDbKinesisChange { ApproximateCreationDateTime = 1, ApproximateCreationDateTimePrecision = "NANOSECOND" }.TryGetCreationTime(out _).Should().BeFalse();
}
