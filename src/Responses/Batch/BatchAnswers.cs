namespace LambdaEvents.Batch;

/// <summary>Answers to batches that must name every record by its id.</summary>
internal static class BatchAnswers
{
    /// <summary>Answers every record in its order, and stops an answer with the id of another record.</summary>
    public static ValueList<TAnswer> Of<TRecord, TAnswer>(
        ValueList<TRecord> records, Func<TRecord, TAnswer> answer, Func<TRecord, string> idOf, Func<TAnswer, string> idOfAnswer) =>
        [.. records.Select(record => Answer(record, answer, idOf(record), idOfAnswer))];

    private static TAnswer Answer<TRecord, TAnswer>(TRecord record, Func<TRecord, TAnswer> answer, string id, Func<TAnswer, string> idOfAnswer)
    {
        var answered = answer(record);
        return idOfAnswer(answered) == id
            ? answered
            : throw new InvalidOperationException("The answer to a record has the id of another one. Make it with the methods of the record that is answered.");
    }
}
