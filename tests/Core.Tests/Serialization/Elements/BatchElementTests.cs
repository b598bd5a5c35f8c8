using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

public class BatchElementTests
{
    [Fact]
    public void Records_of_a_batch_are_read_at_once_even_where_others_wait()
    {
        DeferrableOf<Address>().Should().BeTrue();
        BatchElement<Address>.IsDeferrable.Should().BeFalse();
    }

    [Fact]
    public void A_list_that_is_no_batch_is_a_mismatch()
    {
        foreach (var records in (string[])["5", "{}", "[{},5]", "[[]]"])
        {
            var reading = () => LambdaJson.Deserialize<LetterBatch>($$"""{"Records":{{records}}}""");

            reading.Should().Throw<PayloadMismatchException>().Which.Path.Should().Be("$.Records");
        }
    }

    [Fact]
    public void Records_of_a_batch_are_written() =>
        (LambdaJson.Deserialize<LetterBatch>("""{"Records":[{"id":"1"},{}]}""") with { Office = "o" }).ToJson().Should().Be("""{"Records":[{"id":"1"},{}],"office":"o"}""");

    private static bool DeferrableOf<T>()
        where T : class, IPayload<T> => RecordElement<T>.IsDeferrable;
}
