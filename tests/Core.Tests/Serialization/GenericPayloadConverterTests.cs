using System.Text.Json;
using LambdaEvents.Serialization;
using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization;

public class GenericPayloadConverterTests
{
    [Fact]
    public void A_closed_record_that_nobody_registered_says_what_to_do()
    {
        var reading = () => JsonSerializer.Deserialize("""{"id":"1"}""", UserJsonContext.Default.EnvelopeNumbers);

        reading.Should().Throw<NotSupportedException>().WithMessage("*GenericPayloadConverter.Register<Envelope<Numbers>>()*");
    }

    [Fact]
    public void A_registered_record_is_read_and_written_inside_a_type_of_the_users()
    {
        GenericPayloadConverter.Register<Envelope<Letter>>();

        var parcel = JsonSerializer.Deserialize("""{"Letter":{"id":"1","detail":{"id":"2"}}}""", UserJsonContext.Default.UserParcel);

        parcel!.Letter!.Detail!.Id.Should().Be("2");
        JsonSerializer.Serialize(parcel, UserJsonContext.Default.UserParcel).Should().Be("""{"Letter":{"id":"1","detail":{"id":"2"}}}""");
    }

    [Fact]
    public void A_record_that_was_used_before_is_registered()
    {
        _ = new Envelope<Collections>();

        new GenericPayloadConverter().CreateConverter(typeof(Envelope<Collections>), JsonSerializerOptions.Default).Should().BeOfType<PayloadConverter<Envelope<Collections>>>();
        new GenericPayloadConverter().CanConvert(typeof(Envelope<Collections>)).Should().BeTrue();
    }

    [Fact]
    public void Registering_twice_does_no_harm()
    {
        GenericPayloadConverter.Register<Envelope<Binary>>();
        GenericPayloadConverter.Register<Envelope<Binary>>();

        new GenericPayloadConverter().CreateConverter(typeof(Envelope<Binary>), JsonSerializerOptions.Default).Should().NotBeNull();
    }
}
