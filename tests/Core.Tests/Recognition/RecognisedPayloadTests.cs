using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RecognisedPayloadTests
{
    private static readonly PayloadRecogniser Recogniser = new(
        """
        Order | order, order-v2 | /id | /kind = order
        Parcel | parcel | /weight
        Letter | letter | /weight
        """u8);

    [Fact]
    public void It_says_which_payload_how_sure_and_for_which_ids()
    {
        var order = Recogniser.Recognise("""{"id":1,"kind":"order"}"""u8);

        order.Record.Should().Be("Order");
        order.Certainty.Should().Be(RecognitionCertainty.Certain);
        order.PayloadIds.Should().Equal("order", "order-v2");
        order.Rivals.Should().BeEmpty();
        order.ToString().Should().Be("Order (Certain)");
    }

    [Fact]
    public void It_names_the_rivals()
    {
        var parcel = Recogniser.Recognise("""{"weight":1}"""u8);

        parcel.Record.Should().Be("Parcel");
        parcel.Rivals.Should().Equal("Letter");
        parcel.ToString().Should().Be("Parcel (Ambiguous)");
    }

    [Fact]
    public void Nothing_is_known_of_an_unknown_one()
    {
        foreach (var unknown in (RecognisedPayload[])[default, Recogniser.Recognise("{}"u8)])
        {
            unknown.Record.Should().BeNull();
            unknown.Certainty.Should().Be(RecognitionCertainty.None);
            unknown.PayloadIds.Should().BeEmpty();
            unknown.Rivals.Should().BeEmpty();
            unknown.ToString().Should().Be("unknown");
        }
    }
}
