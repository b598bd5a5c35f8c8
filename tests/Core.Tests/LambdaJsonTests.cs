using System.Buffers;
using System.Text;
using System.Text.Json;
using LambdaEvents.Tests.Records;
using LambdaEvents.Tests.Streams;

namespace LambdaEvents.Tests;

public class LambdaJsonTests
{
    private const string Json = """{"id":"1","body":"é\n😀","new":[1.0]}""";

    private static readonly Letter Expected = LambdaJson.Deserialize<Letter>(Json);

    private static byte[] Bytes => Encoding.UTF8.GetBytes(Json);

    [Fact]
    public void Every_kind_of_input_gives_the_same_record()
    {
        LambdaJson.Deserialize<Letter>(Bytes).Should().Be(Expected);
        LambdaJson.Deserialize<Letter>(Bytes.AsSpan()).Should().Be(Expected);
        LambdaJson.Deserialize<Letter>(Bytes.AsMemory()).Should().Be(Expected);
        LambdaJson.Deserialize<Letter>((ReadOnlyMemory<byte>)Bytes).Should().Be(Expected);
        LambdaJson.Deserialize<Letter>(new ReadOnlySequence<byte>(Bytes)).Should().Be(Expected);
        LambdaJson.Deserialize<Letter>(new MemoryStream(Bytes)).Should().Be(Expected);
        Expected.Body.Should().Be("é\n😀");
        Expected.UnknownMembers.Keys.Should().Equal("new");
    }

    [Fact]
    public void A_sequence_may_be_cut_anywhere()
    {
        for (var size = 1; size < Bytes.Length; size++)
        {
            LambdaJson.Deserialize<Letter>(Pieces.Of(Bytes, size)).Should().Be(Expected);
        }
    }

    [Fact]
    public async Task A_stream_may_give_one_byte_at_a_time()
    {
        LambdaJson.Deserialize<Letter>(new TricklingStream(Bytes)).Should().Be(Expected);
        (await LambdaJson.DeserializeAsync<Letter>(new TricklingStream(Bytes))).Should().Be(Expected);
    }

    [Fact]
    public void The_callers_buffer_may_be_overwritten_after_reading()
    {
        var (span, memory, sequence, stream) = (Bytes, Bytes, Bytes, Bytes);
        Letter[] letters =
        [
            LambdaJson.Deserialize<Letter>(span.AsSpan()),
            LambdaJson.Deserialize<Letter>((ReadOnlyMemory<byte>)memory),
            LambdaJson.Deserialize<Letter>(new ReadOnlySequence<byte>(sequence)),
            LambdaJson.Deserialize<Letter>(new MemoryStream(stream, 0, stream.Length, writable: true, publiclyVisible: true)),
        ];
        foreach (var buffer in (byte[][])[span, memory, sequence, stream])
        {
            Array.Clear(buffer);
        }

        letters.Should().AllBeEquivalentTo(Expected, options => options.ComparingByValue<Letter>());
        letters.Should().OnlyContain(letter => letter.ToJson() == Json);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\r\n\t ")]
    [InlineData("\uFEFF")]
    public void A_text_without_a_value_is_malformed(string json)
    {
        var reading = () => LambdaJson.Deserialize<Letter>(json);

        reading.Should().Throw<JsonException>().WithMessage("Letter cannot be read: the text *").And.Should().NotBeOfType<PayloadMismatchException>();
    }

    [Theory]
    [InlineData("{} ")]
    [InlineData("\r\n{}\r\n")]
    [InlineData("\uFEFF{}")]
    public void White_space_around_and_a_byte_order_mark_before_a_document_are_skipped(string json) => LambdaJson.Deserialize<Letter>(json).Should().Be(new Letter());

    [Theory]
    [InlineData("{}{}")]
    [InlineData("{} x")]
    [InlineData("{},")]
    [InlineData("{}\0")]
    [InlineData("\uFEFF\uFEFF{}")]
    [InlineData("{}\uFEFF")]
    public void Text_behind_the_document_is_malformed(string json)
    {
        var reading = () => LambdaJson.Deserialize<Letter>(json);

        reading.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_byte_order_mark_does_not_move_the_place_of_a_mistake()
    {
        var reading = () => LambdaJson.Deserialize<Letter>("\uFEFF{\"id\":\"1\",\"sender\":{\"street\":x}}");
        var mismatch = () => LambdaJson.Deserialize<Letter>("\uFEFF{\"id\":\"1\",\"kind\":\"other\"}");

        reading.Should().Throw<JsonException>().Which.Path.Should().Be("$.sender.street");
        reading.Should().Throw<JsonException>().Which.BytePositionInLine.Should().Be(29);
        mismatch.Should().Throw<PayloadMismatchException>().WithMessage("*$.kind*has the members id, kind.").Which.Path.Should().Be("$.kind");
    }

    [Fact]
    public void A_string_with_half_of_a_surrogate_pair_is_malformed()
    {
        var reading = () => LambdaJson.Deserialize<Letter>("{\"id\":\"\ud800\"}");

        reading.Should().Throw<JsonException>().WithMessage("*half of a surrogate pair at index 7*");
    }

    [Theory]
    [InlineData(new byte[] { 0x7B, 0xFF, 0x7D }, 1)]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x22, 0x3A, 0x31, 0x7D }, 2)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 0)]
    public void Bytes_that_are_no_UTF_8_are_malformed(byte[] bytes, int column)
    {
        var reading = () => LambdaJson.Deserialize<Letter>(bytes);

        var exception = reading.Should().Throw<JsonException>().WithMessage("*not valid UTF-8*").Which;
        exception.BytePositionInLine.Should().Be(column);
    }

    [Fact]
    public async Task Every_kind_of_output_gets_the_same_bytes()
    {
        var changed = Expected with { Kind = "test:letter" };
        var json = Encoding.UTF8.GetString(LambdaJson.SerializeToUtf8Bytes(changed));
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        using var asyncStream = new MemoryStream();

        LambdaJson.Serialize(changed, buffer);
        LambdaJson.Serialize(changed, stream);
        await LambdaJson.SerializeAsync(changed, asyncStream);

        json.Should().StartWith("""{"id":"1","body":""").And.EndWith(""","kind":"test:letter","new":[1.0]}""");
        changed.ToJson().Should().Be(json);
        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(json);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(json);
        Encoding.UTF8.GetString(asyncStream.ToArray()).Should().Be(json);
        stream.CanWrite.Should().BeTrue("the stream is left open");
    }

    [Fact]
    public async Task Nothing_is_no_input_and_no_output()
    {
        Action[] calls =
        [
            () => LambdaJson.Deserialize<Letter>((string)null!),
            () => LambdaJson.Deserialize<Letter>((Stream)null!),
            () => LambdaJson.Serialize<Letter>(null!, new ArrayBufferWriter<byte>()),
            () => LambdaJson.Serialize(new Letter(), (IBufferWriter<byte>)null!),
            () => LambdaJson.Serialize<Letter>(null!, Stream.Null),
            () => LambdaJson.Serialize(new Letter(), (Stream)null!),
            () => LambdaJson.SerializeToUtf8Bytes<Letter>(null!),
            () => LambdaJson.ToJson<Letter>(null!),
        ];
        foreach (var call in calls)
        {
            call.Should().Throw<ArgumentNullException>();
        }

        var reading = async () => await LambdaJson.DeserializeAsync<Letter>(null!);
        var writing = async () => await LambdaJson.SerializeAsync(new Letter(), null!);
        var writingNothing = async () => await LambdaJson.SerializeAsync<Letter>(null!, Stream.Null);
        await reading.Should().ThrowAsync<ArgumentNullException>();
        await writing.Should().ThrowAsync<ArgumentNullException>();
        await writingNothing.Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public async Task Reading_and_writing_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        Func<Task>[] calls =
        [
            async () => await LambdaJson.DeserializeAsync<Letter>(new TricklingStream(Bytes), cancellation.Token),
            async () => await LambdaJson.DeserializeAsync<Letter>(new MemoryStream(Bytes, 0, Bytes.Length, writable: false, publiclyVisible: true), cancellation.Token),
            async () => await LambdaJson.SerializeAsync(new Letter(), new MemoryStream(), cancellation.Token),
        ];
        foreach (var call in calls)
        {
            await call.Should().ThrowAsync<OperationCanceledException>();
        }
    }

    [Fact]
    public async Task A_mistake_is_thrown_by_the_task()
    {
        var reading = async () => await LambdaJson.DeserializeAsync<Letter>(new TricklingStream("{"u8.ToArray()));

        await reading.Should().ThrowAsync<JsonException>();
    }

    [Fact]
    public void Many_threads_may_read_and_write_at_once() => Parallel.For(0, 2000, number =>
    {
        var letter = LambdaJson.Deserialize<Letter>($$"""{"id":"{{number}}","body":"b{{number}}"}""") with { Secret = $"s{number}" };
        if (letter.ToJson() != $$"""{"id":"{{number}}","body":"b{{number}}","secret":"s{{number}}"}""")
        {
            throw new InvalidOperationException("Another record was written.");
        }
    });

    [Fact]
    public void One_record_may_be_written_by_many_threads_at_once()
    {
        var collections = LambdaJson.Deserialize<Collections>("""{"texts":["a\n"],"textMap":{"k":"v"},"anyMap":{"x":[1]},"headers":{"H":"v"}}""") with { Numbers = [1] };
        var json = collections.ToJson();

        Parallel.For(0, 500, _ =>
        {
            if (collections.ToJson() != json || collections.TextMap["k"] != "v" || collections.GetHashCode() != (collections with { }).GetHashCode())
            {
                throw new InvalidOperationException("Another record was written.");
            }
        });
    }
}
