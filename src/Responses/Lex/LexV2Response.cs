namespace LambdaEvents.Lex;

/// <remarks>
/// The answers made here keep the state of the session: attributes, contexts, hints and intent are those of the event. Texts are said as they are;
/// for messages of other kinds set <see cref="Messages"/> by <c>with</c>. Without a text the bot says what it is set up to say.
/// </remarks>
public sealed partial record LexV2Response
{
    /// <summary>Ends the intent as fulfilled.</summary>
    /// <param name="request">The event to answer.</param>
    /// <param name="messages">What to say.</param>
    public static LexV2Response Close(LexV2Event request, params IEnumerable<string> messages) => End(request, LexV2IntentStates.Fulfilled, messages);

    /// <summary>Ends the intent as failed.</summary>
    /// <param name="request">The event to answer.</param>
    /// <param name="messages">What to say.</param>
    public static LexV2Response Fail(LexV2Event request, params IEnumerable<string> messages) => End(request, LexV2IntentStates.Failed, messages);

    /// <summary>Lets the bot decide what comes next.</summary>
    /// <param name="request">The event to answer.</param>
    public static LexV2Response Delegate(LexV2Event request) => Answer(request, LexV2DialogActionTypes.Delegate, []);

    /// <summary>Asks the user for a slot.</summary>
    /// <param name="request">The event to answer.</param>
    /// <param name="slotToElicit">The name of the slot.</param>
    /// <param name="messages">What to say.</param>
    /// <exception cref="ArgumentException">The name of the slot is empty.</exception>
    public static LexV2Response ElicitSlot(LexV2Event request, string slotToElicit, params IEnumerable<string> messages)
    {
        ArgumentException.ThrowIfNullOrEmpty(slotToElicit);
        var answer = Answer(request, LexV2DialogActionTypes.ElicitSlot, messages);
        return answer with { SessionState = answer.SessionState with { DialogAction = answer.SessionState.DialogAction with { SlotToElicit = slotToElicit } } };
    }

    /// <summary>Asks the user to confirm the intent. Lex demands a message here.</summary>
    /// <param name="request">The event to answer.</param>
    /// <param name="message">What to say.</param>
    /// <param name="more">What to say after that.</param>
    public static LexV2Response ConfirmIntent(LexV2Event request, string message, params IEnumerable<string> more) =>
        Answer(request, LexV2DialogActionTypes.ConfirmIntent, [message, .. more]);

    /// <summary>Asks the user what is wanted, and leaves the intent of the event. Lex demands a message here.</summary>
    /// <param name="request">The event to answer.</param>
    /// <param name="message">What to say.</param>
    /// <param name="more">What to say after that.</param>
    public static LexV2Response ElicitIntent(LexV2Event request, string message, params IEnumerable<string> more)
    {
        ArgumentNullException.ThrowIfNull(request);
        var state = StateOf(request, LexV2DialogActionTypes.ElicitIntent, intent: null);
        return new LexV2Response { SessionState = state, Messages = ToMessages([message, .. more]) };
    }

    private static LexV2Response End(LexV2Event request, string intentState, IEnumerable<string> messages)
    {
        var answer = Answer(request, LexV2DialogActionTypes.Close, messages);
        return answer with { SessionState = answer.SessionState with { Intent = request.SessionState.Intent with { State = intentState } } };
    }

    private static LexV2Response Answer(LexV2Event request, string actionType, IEnumerable<string> messages)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new LexV2Response { SessionState = StateOf(request, actionType, request.SessionState.Intent), Messages = ToMessages(messages) };
    }

    private static LexV2ResponseState StateOf(LexV2Event request, string actionType, LexV2Intent? intent) => new()
    {
        SessionAttributes = request.SessionState.SessionAttributes,
        ActiveContexts = request.SessionState.ActiveContexts,
        DialogAction = new LexV2DialogAction { Type = actionType },
        RuntimeHints = request.SessionState.RuntimeHints,
        Intent = intent,
    };

    private static ValueList<LexV2Message>? ToMessages(IEnumerable<string> messages)
    {
        ValueList<LexV2Message> list = [.. messages.Select(LexV2Message.PlainText)];
        return list.Count == 0 ? null : list;
    }
}
