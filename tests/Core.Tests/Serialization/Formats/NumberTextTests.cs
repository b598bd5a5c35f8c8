using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Formats;

public class NumberTextTests
{
    private static readonly string[] Names = ["int32", "int64", "decimal", "double", "int32Text", "int64Text", "decimalText"];

    /// <summary>Token, and whether an int, a long, a decimal and a double can hold it, and its worth.</summary>
    public static TheoryData<string, bool, bool, bool, bool, double> Tokens => new()
    {
        { "0", true, true, true, true, 0 },
        { "-0", true, true, true, true, 0 },
        { "42", true, true, true, true, 42 },
        { "\"42\"", true, true, true, true, 42 },
        { "\"-42\"", true, true, true, true, -42 },
        { "\"\\u0034\\u0032\"", true, true, true, true, 42 },
        { "true", true, true, true, true, 1 },
        { "false", true, true, true, true, 0 },
        { "\"true\"", true, true, true, true, 1 },
        { "\"False\"", true, true, true, true, 0 },
        { "42.0", true, true, true, true, 42 },
        { "4.2e1", true, true, true, true, 42 },
        { "\"4.2E+1\"", true, true, true, true, 42 },
        { "420e-1", true, true, true, true, 42 },
        { "1428537600.0", true, true, true, true, 1428537600 },
        { "1.4285376E9", true, true, true, true, 1428537600 },
        { "2147483647", true, true, true, true, int.MaxValue },
        { "-2147483648", true, true, true, true, int.MinValue },
        { "2147483648", false, true, true, true, 2147483648 },
        { "-2147483649", false, true, true, true, -2147483649 },
        { "4294967297", false, true, true, true, 4294967297 },
        { "9223372036854775807", false, true, true, true, long.MaxValue },
        { "-9223372036854775808", false, true, true, true, long.MinValue },
        { "9223372036854775808", false, false, true, true, 9223372036854775808 },
        { "-9223372036854775809", false, false, true, true, -9223372036854775809d },
        { "0.5", false, false, true, true, 0.5 },
        { "\"-0.25\"", false, false, true, true, -0.25 },
        { "1e28", false, false, true, true, 1e28 },
        { "1e29", false, false, false, true, 1e29 },
        { "1e308", false, false, false, true, 1e308 },
        { "1e309", false, false, false, false, 0 },
        { "\"\"", false, false, false, false, 0 },
        { "\" 42\"", false, false, false, false, 0 },
        { "\"42 \"", false, false, false, false, 0 },
        { "\"4 2\"", false, false, false, false, 0 },
        { "\"42x\"", false, false, false, false, 0 },
        { "\"1,000\"", false, false, false, false, 0 },
        { "\"0x2A\"", false, false, false, false, 0 },
        { "\"NaN\"", false, false, false, false, 0 },
        { "\"Infinity\"", false, false, false, false, 0 },
        { "\"-∞\"", false, false, false, false, 0 },
        { "\"yes\"", false, false, false, false, 0 },
        { "{}", false, false, false, false, 0 },
        { "[1]", false, false, false, false, 0 },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_token_reads_where_its_value_fits_and_is_kept_where_it_does_not(string token, bool isInt32, bool isInt64, bool isDecimal, bool isDouble, double value)
    {
        var json = string.Join(",", Names.Select(name => $"\"{name}\":{token}"));

        var numbers = LambdaJson.Deserialize<Numbers>($"{{{json}}}");

        numbers.Int32.Should().Be(isInt32 ? (int)value : null);
        numbers.Int32Text.Should().Be(isInt32 ? (int)value : null);
        (numbers.Int64 is not null).Should().Be(isInt64);
        ((double?)numbers.Int64).Should().Be(isInt64 ? value : null);
        numbers.Int64Text.Should().Be(numbers.Int64);
        ((double?)numbers.Decimal).Should().Be(isDecimal ? value : null);
        numbers.DecimalText.Should().Be(numbers.Decimal);
        numbers.Double.Should().Be(isDouble ? value : null);
        var kept = new[] { isInt32, isInt64, isDecimal, isDouble, isInt32, isInt64, isDecimal }.Count(isRead => !isRead);
        numbers.UnknownMembers.Should().HaveCount(kept);
        numbers.UnknownMembers.Values.All(element => element.GetRawText() == token).Should().BeTrue();
    }

    [Fact]
    public void A_decimal_keeps_every_digit()
    {
        var numbers = LambdaJson.Deserialize<Numbers>("""{"decimal":0.1234567890123456789012345678,"decimalText":"79228162514264337593543950335"}""");

        numbers.Decimal.Should().Be(0.1234567890123456789012345678m);
        numbers.DecimalText.Should().Be(decimal.MaxValue);
    }

    [Fact]
    public void The_current_culture_does_not_count()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo(string.Empty)
            {
                NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" },
            };
            LambdaJson.Deserialize<Numbers>("""{"decimal":-1.5}""").Decimal.Should().Be(-1.5m);
            new Numbers { Decimal = -1.5m, DecimalText = -1.5m, Int64Text = -1, Double = -1.5 }.ToJson()
                .Should().Be("""{"decimal":-1.5,"double":-1.5,"int64Text":"-1","decimalText":"-1.5"}""");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
