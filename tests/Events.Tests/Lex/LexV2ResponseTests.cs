using LambdaEvents.Lex;

namespace LambdaEvents.Tests.Lex;

public sealed class LexV2ResponseTests
{
    private const string Intent = """{"slots":{"City":{"shape":"Scalar","value":{"originalValue":"lyon"}},"Nights":null},"confirmationState":"None","name":"BookHotel","state":"InProgress"}""";

    private static readonly LexV2Event Request = LambdaJson.Deserialize<LexV2Event>($$"""
        {
          "sessionId": "s-1",
          "sessionState": { "sessionAttributes": { "tier": "gold" }, "activeContexts": [{ "name": "booking" }], "intent": {{Intent}}, "originatingRequestId": "r-1" }
        }
        """);

    [Fact]
    public void Close_fulfils_the_intent_and_keeps_the_session() =>
        LexV2Response.Close(Request, "Booked.", "Anything else?").Should().Be(Expected(
            "Close", Intent.Replace("InProgress", "Fulfilled", StringComparison.Ordinal), """[{"contentType":"PlainText","content":"Booked."},{"contentType":"PlainText","content":"Anything else?"}]"""));

    [Fact]
    public void Fail_closes_the_intent_as_failed() =>
        LexV2Response.Fail(Request, "Sorry.").Should().Be(Expected(
            "Close", Intent.Replace("InProgress", "Failed", StringComparison.Ordinal), """[{"contentType":"PlainText","content":"Sorry."}]"""));

    [Fact]
    public void Delegate_gives_the_intent_back_as_it_came_and_says_nothing()
    {
        var answer = LexV2Response.Delegate(Request);

        answer.Should().Be(Expected("Delegate", Intent, messages: null));
        answer.ToJson().Should().Contain(Intent, "slots without a value stay as they are").And.NotContain("messages");
    }

    [Fact]
    public void ElicitSlot_names_the_slot()
    {
        var answer = LexV2Response.ElicitSlot(Request, "Nights", "How many nights?");

        answer.SessionState.DialogAction.Should().Be(new LexV2DialogAction { Type = "ElicitSlot", SlotToElicit = "Nights" });
        answer.SessionState.Intent.Should().Be(Request.SessionState.Intent);
        answer.SessionState.SessionAttributes.Should().Equal(Request.SessionState.SessionAttributes);
        answer.Messages.Should().Equal(LexV2Message.PlainText("How many nights?"));
    }

    [Fact]
    public void ElicitSlot_needs_a_slot() =>
        FluentActions.Invoking(() => LexV2Response.ElicitSlot(Request, "")).Should().Throw<ArgumentException>();

    [Fact]
    public void ConfirmIntent_asks_for_a_yes_or_no() =>
        LexV2Response.ConfirmIntent(Request, "Shall I book?").Should().Be(Expected("ConfirmIntent", Intent, """[{"contentType":"PlainText","content":"Shall I book?"}]"""));

    [Fact]
    public void ElicitIntent_leaves_the_intent_and_keeps_attributes_and_contexts()
    {
        var answer = LexV2Response.ElicitIntent(Request, "What else?", "A room, a car?");

        answer.SessionState.Should().Be(new LexV2ResponseState
        {
            SessionAttributes = Request.SessionState.SessionAttributes,
            ActiveContexts = Request.SessionState.ActiveContexts,
            DialogAction = new LexV2DialogAction { Type = "ElicitIntent" },
        });
        answer.Messages.Should().Equal(LexV2Message.PlainText("What else?"), LexV2Message.PlainText("A room, a car?"));
    }

    [Fact]
    public void Messages_of_other_kinds_are_set_by_with()
    {
        var answer = LexV2Response.Close(Request) with { Messages = [LexV2Message.Ssml("<speak>Hi</speak>"), LexV2Message.Card(new LexV2ImageResponseCard { Title = "Rooms" })] };

        answer.ToJson().Should().EndWith("""
            "messages":[{"contentType":"SSML","content":"<speak>Hi</speak>"},{"contentType":"ImageResponseCard","imageResponseCard":{"title":"Rooms"}}]}
            """);
    }

    private static LexV2Response Expected(string type, string intent, string? messages) => LambdaJson.Deserialize<LexV2Response>($$"""
        {
          "sessionState": {
            "sessionAttributes": { "tier": "gold" },
            "activeContexts": [{ "name": "booking" }],
            "dialogAction": { "type": "{{type}}" },
            "intent": {{intent}}
          },
          "messages": {{messages ?? "null"}}
        }
        """);
}
