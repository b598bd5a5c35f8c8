namespace LambdaEvents.Generator.Model;

/// <summary>What is known of a sample.</summary>
/// <param name="Resource">The sample: <c>sqs/SqsEvent.batch.json</c>.</param>
/// <param name="Text">A sentence, as Markdown.</param>
internal sealed record SampleNote(string Resource, string Text);
