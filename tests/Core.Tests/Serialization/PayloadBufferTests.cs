using LambdaEvents.Serialization;
using LambdaEvents.Tests.Streams;

namespace LambdaEvents.Tests.Serialization;

public class PayloadBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(20_000)]
    public async Task It_holds_what_a_stream_gives(int length)
    {
        var bytes = new byte[length];
        new Random(1).NextBytes(bytes);

        using var read = PayloadBuffer.Read(new TricklingStream(bytes));
        using var readLater = await PayloadBuffer.ReadAsync(new TricklingStream(bytes), CancellationToken.None);

        read.Bytes.ToArray().Should().Equal(bytes);
        readLater.Bytes.ToArray().Should().Equal(bytes);
    }

    [Fact]
    public void A_memory_stream_is_not_copied()
    {
        using var stream = new MemoryStream([1, 2, 3], 0, 3, writable: true, publiclyVisible: true);
        stream.Position = 1;

        using var buffer = PayloadBuffer.Read(stream);
        stream.GetBuffer()[1] = 7;

        buffer.Bytes.ToArray().Should().Equal(7, 3);
    }

    [Fact]
    public void It_is_empty_once_it_was_given_back_and_is_given_back_once()
    {
        var buffer = PayloadBuffer.Read(new TricklingStream([1, 2, 3]));

        buffer.Dispose();
        buffer.Dispose();

        buffer.Bytes.IsEmpty.Should().BeTrue();
    }
}
