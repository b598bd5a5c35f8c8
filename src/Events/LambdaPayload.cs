using LambdaEvents.Recognition;

namespace LambdaEvents;

/// <summary>Says which payload a document is, for functions with several triggers, tools and error messages.</summary>
public static class LambdaPayload
{
    /// <summary>
    /// Says which of the payloads that Lambda delivers a document is, by the values and members that tell them apart. It looks no further than it must, allocates nothing and
    /// checks nothing: what it names may be malformed. Events of EventBridge are <c>EventBridgeEvent</c>, whatever their detail.
    /// </summary>
    /// <param name="utf8Json">The JSON document.</param>
    public static RecognisedPayload Recognise(ReadOnlySpan<byte> utf8Json) => EventRecogniser.Instance.Recognise(utf8Json);
}
