using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;
using LambdaEvents.Tests.Streams;

namespace LambdaEvents.Tests.Serialization;

public class PayloadStreamTests
{
    [Theory]
    [InlineData(20)]
    [InlineData(16 * 1024 - 1)]
    [InlineData(16 * 1024)]
    [InlineData(16 * 1024 + 1)]
    [InlineData(70_000)]
    [InlineData(300_000)]
    public async Task A_stream_of_any_length_is_read_to_its_end(int length)
    {
        var letter = new Letter { Body = new string('x', length - "{\"body\":\"\"}".Length) };
        var bytes = LambdaJson.SerializeToUtf8Bytes(letter);
        bytes.Should().HaveCount(length);

        foreach (var open in (Func<Stream>[])[() => new MemoryStream(bytes), () => new MemoryStream(bytes, 0, length, writable: true, publiclyVisible: true), () => new TricklingStream(bytes)])
        {
            PayloadStream.Read<Letter>(open()).Should().Be(letter);
            (await PayloadStream.ReadAsync<Letter>(open(), CancellationToken.None)).Should().Be(letter);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_memory_stream_is_read_from_its_position_on(bool isVisible)
    {
        var bytes = "?{}{\"id\":\"1\"}?"u8.ToArray();
        foreach (var read in (Func<Stream, ValueTask<Letter>>[])[stream => ValueTask.FromResult(PayloadStream.Read<Letter>(stream)), stream => PayloadStream.ReadAsync<Letter>(stream, CancellationToken.None)])
        {
            using var part = new MemoryStream(bytes, 1, bytes.Length - 2, writable: true, publiclyVisible: isVisible);
            part.Position = 2;

            (await read(part)).Id.Should().Be("1");
            part.Position.Should().Be(part.Length, "what was read is not there any more");
            await FluentActions.Awaiting(() => read(part).AsTask()).Should().ThrowAsync<System.Text.Json.JsonException>();
            part.Position = 100;
            await FluentActions.Awaiting(() => read(part).AsTask()).Should().ThrowAsync<System.Text.Json.JsonException>();
            part.Position.Should().Be(100);
        }
    }

    [Fact]
    public void The_buffer_of_a_memory_stream_may_be_used_again()
    {
        foreach (var length in (int[])[10, OwnedText.PieceLength, 3 * OwnedText.PieceLength])
        {
            using var stream = new MemoryStream();
            LambdaJson.Serialize(new Letter { Id = "1", Body = new string('x', length) }, stream);
            stream.Position = 0;

            var letter = PayloadStream.Read<Letter>(stream);
            stream.GetBuffer().AsSpan().Fill((byte)'?');

            letter.Id.Should().Be("1");
            letter.Body.Should().Be(new string('x', length));
        }
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        using var stream = new MemoryStream("{}"u8.ToArray());

        PayloadStream.Read<Letter>(stream);

        stream.CanRead.Should().BeTrue();
    }
}
