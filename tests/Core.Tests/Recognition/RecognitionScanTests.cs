using System.Text;
using System.Text.Json;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RecognitionScanTests
{
    [Theory]
    [InlineData("/a", """{"a":0}""", true)]
    [InlineData("/a", """{"a":""}""", true)]
    [InlineData("/a", """{"a":false}""", true)]
    [InlineData("/a", """{"a":{}}""", true)]
    [InlineData("/a", """{"a":[]}""", true)]
    [InlineData("/a", """{"a":null}""", false)]
    [InlineData("/a", """{ "a" : null , "b":1}""", false)]
    [InlineData("/a", """{"A":1}""", false)]
    [InlineData("/a", """{"b":{"a":1}}""", false)]
    [InlineData("/a", """[{"a":1}]""", false)]
    [InlineData("/a", "\"a\"", false)]
    [InlineData("/a", "null", false)]
    [InlineData("/a", "", false)]
    [InlineData("/a = x", """{"a":"x"}""", true)]
    [InlineData("/a = x", """{"a":["x"]}""", false)]
    [InlineData("/a = x", """{"a":{"x":"x"}}""", false)]
    [InlineData("/a = 1.0", """{"a":1.0}""", true)]
    [InlineData("/a = 1.0", """{"a":"1.0"}""", true)]
    [InlineData("/a = 1.0", """{"a":1}""", false)]
    [InlineData("/a = 1.0", """{"a":1.00}""", false)]
    [InlineData("/a = -2e3", """{"a":-2e3}""", true)]
    [InlineData("/a = true", """{"a":true}""", true)]
    [InlineData("/a = true", """{"a": true }""", true)]
    [InlineData("/a = true", """{"a":false}""", false)]
    [InlineData("/a = null", """{"a":null}""", false)]
    [InlineData("/a = null", """{"a":"null"}""", true)]
    [InlineData("/a ^= aws:", """{"a":"aws:sqs"}""", true)]
    [InlineData("/a *= :sqs:", """{"a":"arn:sqs:1"}""", true)]
    [InlineData("/a = x/y", """{"a":"x\/y"}""", true)]
    [InlineData("/a = x", """{"a":"\u0078"}""", true)]
    [InlineData("/a = x\\n", """{"a":"x\\n"}""", true)]
    [InlineData("/a = x\\n", """{"a":"x\n"}""", false)]
    [InlineData("/a = é😀", """{"a":"\u00E9\ud83d\ude00"}""", true)]
    [InlineData("/a = x", """{"a":"x\ud800"}""", false)]
    [InlineData("/a", """{"a":"\ud800"}""", true)]
    [InlineData("/a/b", """{"\u0061":{"\u0062":1}}""", true)]
    [InlineData("/a~1b = x", """{"a\/b":"x"}""", true)]
    [InlineData("/a~0b = x", """{"a~b":"x"}""", true)]
    [InlineData("/a/ = x", """{"a":{"":"x"}}""", true)]
    [InlineData("/a/ = x", """{"a":{"b":"x"}}""", false)]
    [InlineData("/a/b", """{"a":null,"a":{"b":1}}""", true)]
    [InlineData("/a = x", """{"a":"y","a":"x"}""", true)]
    [InlineData("/a | !/b", """{"a":1}""", true)]
    [InlineData("/a | !/b", """{"a":1,"b":null}""", true)]
    [InlineData("/a | !/b", """{"a":1,"b":false}""", false)]
    [InlineData("/a | !/b", """{"b":{},"a":1}""", false)]
    [InlineData("/a | !/b", """{"b":1,"a":1,"b":null}""", false)]
    [InlineData("/a | !/b/c", """{"b":{"d":1},"a":1}""", true)]
    [InlineData("/a | !/b/c", """{"b":{"d":1,"c":1},"a":1}""", false)]
    [InlineData("/a | !/b/0", """{"b":[],"a":1}""", true)]
    [InlineData("/a | !/b/0", """{"b":[null],"a":1}""", true)]
    [InlineData("/a | !/b/0", """{"b":[1],"a":1}""", false)]
    [InlineData("/a/0", """{"a":[0]}""", true)]
    [InlineData("/a/0", """{"a":[ ]}""", false)]
    [InlineData("/a/0", """{"a":{"0":1}}""", false)]
    [InlineData("/a/0/b", """{"a":[{"c":1},{"b":1}]}""", false)]
    [InlineData("/a/0/b | /c", """{"a":[{"b":1},{"b":[[]]},3],"c":1}""", true)]
    [InlineData("/a/0/0 | /c", """{"a":[[1,[2]],[3]],"c":1}""", true)]
    [InlineData("/0/a", """[{"a":1}]""", true)]
    [InlineData("/0/a", """[[{"a":1}]]""", false)]
    [InlineData("/a | /b", """{"a":{"a":"}","b":1},"c":[{"b":2}]}""", false)]
    [InlineData("/a | /b", """{"x":"{\"a\":1,\"b\":2}"}""", false)]
    public void A_rule_holds_for_a_document_or_not(string rule, string json, bool holds)
    {
        var scan = Recogniser(rule).Recognise(Encoding.UTF8.GetBytes(json));

        scan.Record.Should().Be(holds ? "Order" : null);
        for (var before = 1; before < 66; before++)
        {
            Recogniser(rule).Recognise(Encoding.UTF8.GetBytes(new string('\n', before) + json)).Record.Should().Be(scan.Record);
        }
    }

    [Theory]
    [InlineData("/a = start/end", "start\\/end", true)]
    [InlineData("/a ^= start/", "start\\/{0}", true)]
    [InlineData("/a *= /middle/", "{0}\\/middle\\/{0}", true)]
    [InlineData("/a *= /end", "{0}\\/end", true)]
    [InlineData("/a *= /end", "{0}\\\\/end", true)]
    [InlineData("/a *= /end", "{0}\\/ned", false)]
    [InlineData("/a", "{0}\\/end", true)]
    public void A_value_with_escapes_may_be_of_any_length(string rule, string value, bool holds)
    {
        foreach (var length in (int[])[0, 10, 200, 256, 300, 5000, 100_000])
        {
            var json = $"{{\"a\":\"{string.Format(System.Globalization.CultureInfo.InvariantCulture, value, new string('x', length))}\"}}";

            Recogniser(rule).Recognise(Encoding.UTF8.GetBytes(json)).Record.Should().Be(holds ? "Order" : null);
        }
    }

    [Fact]
    public void A_value_of_which_every_character_is_escaped_is_read()
    {
        var value = new string('v', 100);
        var escaped = string.Concat(value.Select(character => $"\\u{(int)character:x4}"));

        Recogniser($"/a = {value}").Recognise(Encoding.UTF8.GetBytes($"{{\"a\":\"{escaped}\"}}")).Record.Should().Be("Order");
    }

    [Fact]
    public void It_stops_where_a_rule_decides()
    {
        var recogniser = Recogniser("/kind = order");
        var document = """{"x":[1],"kind":"order","more":1}""";

        for (var length = 0; length <= document.Length; length++)
        {
            recogniser.Recognise(Encoding.UTF8.GetBytes(document[..length])).Record.Should().Be(length >= document.IndexOf("order", StringComparison.Ordinal) + 5 ? "Order" : null);
        }

        recogniser.Recognise("""{"kind":"order"""u8).Record.Should().Be("Order");
        recogniser.Recognise("""{"kind":"order",}]"\{"""u8).Record.Should().Be("Order");
    }

    // What comes a second time shows what was looked at: nothing that could no longer change the choice.
    [Theory]
    [InlineData("""{"kind":"order","x":{"a":1},"y":1}""", "Paid")]
    [InlineData("""{"x":{"a":1},"y":1,"kind":"order"}""", "Paid")]
    [InlineData("""{"kind":"order","x":{"a":2},"y":1,"x":{"a":1}}""", "Order")]
    [InlineData("""{"kind":"order","x":{"a":2,"a":1},"y":1}""", "Order")]
    [InlineData("""{"kind":"order","y":1,"x":{"a":2},"x":{"a":1}}""", "Order")]
    [InlineData("""{"x":{"a":2},"y":1,"kind":"order","x":{"a":1}}""", "Order")]
    [InlineData("""{"x":{"a":2},"y":1,"x":{"a":1},"kind":"order"}""", "Paid")]
    public void Once_a_rule_holds_only_what_may_still_change_that_is_looked_at(string json, string record)
    {
        var recogniser = new PayloadRecogniser("Order | order | /kind = order\nPaid | paid | /kind = order | /x/a = 1 | /y"u8);

        recogniser.Recognise(Encoding.UTF8.GetBytes(json)).Record.Should().Be(record);
    }

    [Fact]
    public void Where_every_test_was_tried_in_vain_the_members_that_follow_are_still_those_of_their_object()
    {
        var recogniser = new PayloadRecogniser("Order | order | /kind = order\nPaid | paid | /a/list/0/k = 1"u8);

        recogniser.Recognise("""{"kind":"x","a":{"list":[{"k":2}],"kind":"order"}}"""u8).Record.Should().BeNull();
        recogniser.Recognise("""{"kind":"x","a":{"list":[{"k":2}]},"kind":"order"}"""u8).Record.Should().Be("Order");
    }

    [Theory]
    [InlineData("""{"k":1,"c":1,"d":1,"e":1}""")]
    [InlineData("""{"e":1,"d":1,"c":1,"k":1}""")]
    [InlineData("""{"k":1,"d":1,"e":1,"c":1}""")]
    public void Another_rule_of_the_same_payload_may_outdo_a_rival(string json)
    {
        var recogniser = new PayloadRecogniser("A | a | /k = 1\nA | a | /k | /c | /d | /e\nC | c | /k | /c | /d"u8);

        recogniser.Recognise(Encoding.UTF8.GetBytes(json)).ToString().Should().Be("A (Certain)");
    }

    [Fact]
    public void A_rule_that_holds_may_still_be_refuted()
    {
        var recogniser = new PayloadRecogniser("Order | order | /kind = order | !/x/a\nPaid | paid | /x/a = 1"u8);

        recogniser.Recognise("""{"kind":"order","y":{},"x":{"b":1,"a":2}}"""u8).Record.Should().BeNull();
        recogniser.Recognise("""{"kind":"order","y":{},"x":{"b":1}}"""u8).Record.Should().Be("Order");
        recogniser.Recognise("""{"kind":"order","y":{},"x":{"b":1,"a":1}}"""u8).Record.Should().Be("Paid");
    }

    [Fact]
    public void A_value_that_the_other_payload_never_has_decides()
    {
        var recogniser = new PayloadRecogniser("Order | order | /kind = order\nWindow | window | /kind = window | /end\nWindow | window | /end | /arn *= :window:"u8);

        recogniser.Recognise("""{"kind":"order","end":1,"arn":":window:"}"""u8).Record.Should().Be("Order");
        recogniser.Recognise("""{"kind":"window","end":1}"""u8).Record.Should().Be("Window");
        recogniser.Recognise("""{"end":1,"arn":":window:"}"""u8).Record.Should().Be("Window");
    }

    [Fact]
    public void A_document_nested_as_deep_as_one_likes_is_scanned()
    {
        var deep = string.Concat(Enumerable.Repeat("""[{"a":""", 10_000));

        Recogniser("/a/0/a/0/a/0/a | /b").Recognise(Encoding.UTF8.GetBytes($"{{\"a\":{deep}1{string.Concat(Enumerable.Repeat("}]", 10_000))},\"b\":1}}")).Record.Should().Be("Order");
        Recogniser("/a/0/a/0/a/0/a | /b").Recognise(Encoding.UTF8.GetBytes($"{{\"a\":{deep}")).Record.Should().BeNull();
    }

    [Fact]
    public void The_oracle_agrees_with_the_cases_above_that_are_JSON()
    {
        using var document = JsonDocument.Parse("""{"a":{"b":[{"c":"x\/y"}]},"d":null}""");

        RuleOracle.Holds(RuleOracle.Rule("/a/b/0/c = x/y | !/d | /a"), document.RootElement).Should().BeTrue();
        RuleOracle.Holds(RuleOracle.Rule("/a/b/0/c ^= y | !/d"), document.RootElement).Should().BeFalse();
    }

    private static PayloadRecogniser Recogniser(string rule) => new(Encoding.UTF8.GetBytes("Order | order | " + rule));
}
