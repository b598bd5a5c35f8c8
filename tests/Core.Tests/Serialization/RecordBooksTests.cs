using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class RecordBooksTests
{
    private static readonly MemberNames Names = new(["a", "b"], required: [0, 1]);

    [Fact]
    public void Without_a_check_nothing_is_missing()
    {
        var books = new RecordBooks(Names, inspection: null);

        books.Close(0).Should().BeNull();
    }

    [Fact]
    public void In_a_check_required_members_that_were_not_read_are_missing()
    {
        var source = "{\"a\":1,\"x\":2}"u8.ToArray();
        var inspection = new PayloadInspection(source);
        var books = new RecordBooks(Names, inspection);

        books.AddRead(0, hasValue: true);
        books.AddUnknown("x", 11, new JsonMember(source, 11, 1));
        var unknown = books.Close(0);

        unknown!.Keys.Should().Equal("x");
        inspection.Deviations.Select(deviation => (deviation.Kind, deviation.Path)).Should().Equal(
            (PayloadDeviationKind.Unknown, "$.x"), (PayloadDeviationKind.Missing, "$.b"));
    }

    [Fact]
    public void A_value_that_was_read_replaces_one_that_could_not_be_held()
    {
        var books = new RecordBooks(Names, inspection: null);
        books.AddUnreadable(0, 5, new JsonMember("{\"a\":{}}"u8.ToArray(), 5, 2));

        books.AddRead(0, hasValue: true);

        books.Close(0).Should().BeNull();
    }
}
