using System.Text;
using System.Text.Json;
using CsCheck;
using LambdaEvents.Recognition;
using LambdaEvents.Tests.Serialization;

namespace LambdaEvents.Tests.Recognition;

public class JsonStepsTests
{
    private static readonly string[] Names = ["Records", "source", "detail-type", "é", "a/b", "quote\"d", "back\\slash", new string('n', 64), new string('m', 150)];

    private static readonly RecognitionNode Root = RootOf(Names);

    private static readonly Gen<string> Space = Gen.OneOf(Gen.Const(string.Empty), Gen.OneOf(' ', '\t', '\r', '\n').Array[1, 3].Select(spaces => new string(spaces)), Gen.Int[1, 70].Select(length => new string(' ', length)));

    private static readonly Gen<string> Name = Gen.Frequency(
        (3, Gen.Select(Gen.OneOf(Names), Gen.Int, RandomSpelling.Of)),
        (1, RandomJson.Text),
        (1, Gen.OneOf("\"\"", "\"source\\u0000\"", "\"sourc\"", "\"Source\"", "\"{\\\"source\\\":1}\"")));

    private static readonly Gen<string> Member = Gen.Select(Space, Name, Space, Space, RandomJson.Value, Space, (before, name, behind, space, value, end) => $"{before}{name}{behind}:{space}{value}{end}");

    private static readonly Gen<byte[]> Document = Gen.Select(Space, Member.Array[0, 8], (space, members) => Encoding.UTF8.GetBytes($"{space}{{{string.Join(",", members)}{space}}}{space}"));

    private static readonly Gen<byte[]> Garbage = Gen.Frequency(
        (1, Gen.Byte.Array[0, 300]),
        (4, Gen.OneOf("\"\"\"\\\\{}[]:,n1 a\0"u8.ToArray()).Array[0, 300]));

    [Fact]
    public void The_members_that_are_asked_for_are_found_where_Utf8JsonReader_finds_them() => Document.Sample(
        json =>
        {
            var expected = Expected(json);

            Walk(json).Should().Equal(expected, Encoding.UTF8.GetString(json));
            Walk(json, skip: true).Should().Equal(expected.Select(member => member.Split('=')[0]), Encoding.UTF8.GetString(json));
        },
        iter: 5000);

    [Fact]
    public void A_document_that_breaks_off_anywhere_has_the_first_of_its_members() => Document.Sample(
        json =>
        {
            var all = Walk(json, skip: true);
            for (var length = 0; length < json.Length; length++)
            {
                var found = Walk(json.AsSpan(0, length), skip: true);

                // The last name may be the beginning of another one.
                if (!all.Take(found.Count - 1).SequenceEqual(found.SkipLast(1)))
                {
                    Assert.Fail($"{string.Join(", ", found)} at {length}, but not at the end");
                }
            }
        },
        iter: 40);

    [Fact]
    public void What_stands_behind_the_end_is_not_seen() => Gen.Select(Gen.OneOf(Document, Garbage), Gen.Int[0, 1000]).Sample(
        (json, cut) =>
        {
            var text = json.AsSpan(0, json.Length * cut / 1000);
            byte[] followed = [.. text, .. "\"source\":1,\"Records\":\"}]\"}{}\\"u8];

            Walk(followed.AsSpan(0, text.Length)).Should().Equal(Walk(text.ToArray()));
        },
        iter: 5000);

    [Fact]
    public void Steps_over_garbage_end() => Garbage.Sample(
        json =>
        {
            Walk(json);
            Walk(json, skip: true);
            PeekAndRead(json);
        },
        iter: 20_000);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\"")]
    [InlineData("{")]
    [InlineData("{\"")]
    [InlineData("{\"source")]
    [InlineData("{\"source\\")]
    [InlineData("{\"\\u")]
    [InlineData("[")]
    [InlineData("}")]
    [InlineData("{}}")]
    [InlineData("\\")]
    [InlineData("\0")]
    public void What_is_hardly_begun_has_no_members(string json)
    {
        for (var before = 0; before < 130; before++)
        {
            Walk(Encoding.UTF8.GetBytes(new string(' ', before) + json)).Where(member => !member.StartsWith("source=", StringComparison.Ordinal)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("{\"other\":{\"source\":1")]
    [InlineData("{\"other\":{\"source\":1,\"Records\":")]
    [InlineData("{\"other\":[{\"source\":[]},{\"Records\":{}")]
    [InlineData("{\"other\":[\"source\"")]
    [InlineData("{\"other\":\"\\\"source\\\":1")]
    public void Members_of_an_object_that_is_not_closed_are_not_those_around_it(string json)
    {
        for (var before = 0; before < 130; before++)
        {
            Walk(Encoding.UTF8.GetBytes(new string(' ', before) + json), skip: true).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"source\":", "}")]
    [InlineData("[{\"a\":[],\"b\":", "}]")]
    public void Ten_thousand_levels_are_stepped_over(string open, string close)
    {
        const int Levels = 10_000;
        var deep = string.Concat(Enumerable.Repeat(open, Levels)) + "1" + string.Concat(Enumerable.Repeat(close, Levels));

        Walk(Encoding.UTF8.GetBytes($"{{\"other\":{deep},\"source\":{deep},\"Records\":2}}"), skip: true).Should().Equal("source", "Records");
        Walk(Encoding.UTF8.GetBytes($"{{\"other\":{deep.Substring(0, deep.Length / 2)}"), skip: true).Should().BeEmpty();
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\\u0061\\n\\\"\\\\\\/é\\ud83d\\ude00", "a\n\"\\/é😀")]
    [InlineData("\\ud800", null)]
    [InlineData("\\u12", null)]
    [InlineData("\\x", null)]
    [InlineData("\\", null)]
    public void Escapes_are_resolved_where_they_are_JSONs(string text, string? expected)
    {
        Span<byte> plain = stackalloc byte[JsonSteps.MaxUnescaped];

        var isText = JsonSteps.TryUnescape(Encoding.UTF8.GetBytes(text), plain, out var length);

        (isText ? Encoding.UTF8.GetString(plain.Slice(0, length)) : null).Should().Be(expected);
    }

    [Fact]
    public void A_text_that_has_no_room_is_not_written() => JsonSteps.TryUnescape("\\n12345"u8, new byte[6], out _).Should().BeFalse();

    [Theory]
    [InlineData("\\\":")]
    [InlineData("\\\"\":")]
    [InlineData(":")]
    [InlineData("\n:")]
    [InlineData("\"\":")]
    public void Colons_behind_no_name_are_no_members_however_many(string piece)
    {
        var json = Encoding.UTF8.GetBytes("{" + string.Concat(Enumerable.Repeat(piece, 300_000)));

        Walk(json, skip: true).Should().BeEmpty();
    }

    [Fact]
    public void A_name_behind_any_row_of_backslashes_is_part_of_a_longer_one()
    {
        for (var row = 1; row < 600; row += 2)
        {
            Walk(Encoding.UTF8.GetBytes($"{{\"{new string('\\', row)}\"source\":1}}")).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("source", true)]
    [InlineData("\\u0073\\u006f\\u0075\\u0072\\u0063\\u0065", true)]
    [InlineData("\\\"source", false)]
    [InlineData("\\\\\\\"source", false)]
    [InlineData("sourc", false)]
    [InlineData("source\\\\", false)]
    public void A_name_may_lie_across_blocks(string name, bool isFound)
    {
        for (var before = 0; before < 130; before++)
        {
            for (var behind = 0; behind < 130; behind += 13)
            {
                var json = $"{{{new string(' ', before)}\"{name}\"{new string('\n', behind)}:1}}";

                Walk(Encoding.UTF8.GetBytes(json)).Should().Equal(isFound ? ["source=1"] : Array.Empty<string>(), json);
            }
        }
    }

    [Fact]
    public void The_rest_of_an_object_ends_with_its_own_bracket()
    {
        for (var width = 0; width < 140; width++)
        {
            var steps = new JsonSteps(Encoding.UTF8.GetBytes($"[{{\"a\":[\"{new string(']', width)}\"],\"b\":{{}}}}, 7]"));
            steps.Peek();
            steps.Enter();
            steps.Peek();
            steps.Enter();
            steps.SkipRest();

            steps.Peek().Should().Be((byte)'7');
            Encoding.UTF8.GetString(steps.ReadLiteral()).Should().Be("7");
            steps.SkipRest();
            steps.Peek().Should().Be(0);
        }
    }

    /// <summary>The members that are asked for, with the text of values that are no containers.</summary>
    private static List<string> Walk(ReadOnlySpan<byte> json, bool skip = false)
    {
        var steps = new JsonSteps(json);
        List<string> found = [];
        if (steps.Peek() != (byte)'{')
        {
            return found;
        }

        steps.Enter();
        while (steps.NextMember(Root) is { } member)
        {
            var name = Encoding.UTF8.GetString(member.Name);
            found.Add(skip ? name : $"{name}={Value(ref steps)}");

            if (found.Count > json.Length)
            {
                Assert.Fail("a step does not go forward");
            }
        }

        return found;
    }

    private static string Value(ref JsonSteps steps)
    {
        switch (steps.Peek())
        {
            case (byte)'"':
                return Encoding.Latin1.GetString(steps.ReadString());
            case (byte)'{' or (byte)'[':
                steps.Enter();
                steps.SkipRest();
                return string.Empty;
            case 0:
                return string.Empty;
            default:
                return Encoding.Latin1.GetString(steps.ReadLiteral());
        }
    }

    private static void PeekAndRead(ReadOnlySpan<byte> json)
    {
        var steps = new JsonSteps(json);
        for (var count = 0; steps.Peek() != 0; count++)
        {
            Value(ref steps);
            if (count > json.Length)
            {
                Assert.Fail("a step does not go forward");
            }
        }
    }

    private static List<string> Expected(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        List<string> found = [];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(in reader);
            reader.Read();
            var value = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? string.Empty : Encoding.Latin1.GetString(reader.ValueSpan);
            if (Names.Contains(name))
            {
                found.Add($"{name}={value}");
            }

            reader.Skip();
        }

        return found;
    }

    /// <summary>The name at hand; one with half of a surrogate pair is none that a rule may ask for.</summary>
    private static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return string.Empty;
        }
    }

    private static RecognitionNode RootOf(string[] names)
    {
        var root = new RecognitionNode();
        foreach (var name in names)
        {
            root.At("/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        root.Freeze();
        return root;
    }
}
