using System.Text;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class OwnedTextTests
{
    private static readonly Letter Sample = new()
    {
        Id = "1",
        Body = "b\n",
        Kind = "test:letter",
        Sender = new Address { Street = "s", Number = 5 },
        UnknownMembers = [KeyValuePair.Create("new", System.Text.Json.JsonElement.Parse("""{"deep":[1.50,"x"]}"""))],
    };

    [Fact]
    public void A_payload_of_usual_size_is_one_piece()
    {
        var text = OwnedText.Copy(new byte[OwnedText.PieceLength]);

        text.Bytes.Should().HaveCount(OwnedText.PieceLength);
        text.Reach(new byte[OwnedText.PieceLength], 17, OwnedText.PieceLength).Should().Be(17);
    }

    [Fact]
    public void A_piece_begins_where_the_one_before_does_not_reach()
    {
        var payload = Enumerable.Range(0, 3 * OwnedText.PieceLength).Select(number => (byte)(number * 31 / 7)).ToArray();
        var text = OwnedText.Copy(payload);
        var first = text.Bytes;

        text.Reach(payload, OwnedText.PieceLength - 1, OwnedText.PieceLength + 1).Should().Be(0);

        text.Bytes.Should().NotBeSameAs(first);
        text.Bytes.AsSpan().SequenceEqual(payload.AsSpan(OwnedText.PieceLength - 1, OwnedText.PieceLength)).Should().BeTrue();
        text.Covers(OwnedText.PieceLength - 2, OwnedText.PieceLength).Should().BeFalse();
        text.Reach(payload, OwnedText.PieceLength, OwnedText.PieceLength + 5).Should().Be(1);
    }

    [Fact]
    public void A_token_longer_than_a_piece_gets_a_piece_of_its_own()
    {
        var payload = new byte[4 * OwnedText.PieceLength];
        var text = OwnedText.Copy(payload);

        text.Reach(payload, 10, (3 * OwnedText.PieceLength) + 10).Should().Be(0);

        text.Bytes.Should().HaveCount(3 * OwnedText.PieceLength);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(OwnedText.PieceLength)]
    [InlineData(2 * OwnedText.PieceLength)]
    public void A_batch_of_many_pieces_reads_and_writes_as_one_of_one_piece_does(int padding)
    {
        // Bodies of different lengths, so that the pieces end at every kind of place.
        var letters = Enumerable.Range(0, 1000).Select(index => Sample with { Id = $"{index}", Body = new string('x', (padding + index) % (padding + 1)) + "\n" }).ToArray();
        var json = Encoding.UTF8.GetBytes(new LetterBatch { Records = [.. letters] }.ToJson());
        json.Length.Should().BeGreaterThan(OwnedText.PieceLength);

        var batch = LambdaJson.Deserialize<LetterBatch>(json.AsSpan());
        var whole = PayloadReader.ReadOwnedDocument<LetterBatch>([.. json]);
        json.AsSpan().Fill((byte)'?');

        batch.Should().Be(whole);
        batch.ToJson().Should().Be(whole.ToJson());
        batch.Records.Should().Equal(letters);
    }

    [Fact]
    public void A_list_over_several_pieces_that_a_member_cannot_hold_is_kept()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"id":"1","sender":[{{string.Join(",", Enumerable.Repeat("{\"street\":\"s\"}", 20_000))}}],"body":"b","eventSourceARN":"arn"}""");

        var letter = LambdaJson.Deserialize<Letter>(json.AsSpan());

        letter.Sender.Should().BeNull();
        letter.Body.Should().Be("b");
        letter.EventSourceArn.Should().Be("arn");
        letter.UnknownMembers["sender"].GetArrayLength().Should().Be(20_000);
    }
}
