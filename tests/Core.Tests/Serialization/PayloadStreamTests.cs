using LambdaEvents.Serialization;
using LambdaEvents.Tests.Streams;

namespace LambdaEvents.Tests.Serialization;

public class PayloadStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024 - 1)]
    [InlineData(16 * 1024)]
    [InlineData(16 * 1024 + 1)]
    [InlineData(70_000)]
    public async Task A_stream_of_any_length_is_read_to_its_end(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(number => (byte)number).ToArray();

        foreach (var open in (Func<Stream>[])[() => new MemoryStream(bytes), () => new MemoryStream(bytes, 0, length, writable: true, publiclyVisible: true), () => new TricklingStream(bytes)])
        {
            PayloadStream.ReadToEnd(open()).AsSpan().SequenceEqual(bytes).Should().BeTrue();
            (await PayloadStream.ReadToEndAsync(open(), CancellationToken.None)).AsSpan().SequenceEqual(bytes).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_memory_stream_is_read_from_its_position_on(bool isVisible)
    {
        byte[] bytes = [1, 2, 3, 4, 5, 6];
        foreach (var read in (Func<Stream, ValueTask<byte[]>>[])[stream => ValueTask.FromResult(PayloadStream.ReadToEnd(stream)), stream => PayloadStream.ReadToEndAsync(stream, CancellationToken.None)])
        {
            using var part = new MemoryStream(bytes, 1, 4, writable: true, publiclyVisible: isVisible);
            part.Position = 2;

            (await read(part)).Should().Equal(4, 5);
            part.Position.Should().Be(4, "what was read is not there any more");
            (await read(part)).Should().BeEmpty();
            part.Position = 100;
            (await read(part)).Should().BeEmpty();
            part.Position.Should().Be(100);
        }
    }

    [Fact]
    public void The_stream_is_left_open()
    {
        using var stream = new MemoryStream([1]);

        PayloadStream.ReadToEnd(stream);

        stream.CanRead.Should().BeTrue();
    }
}
