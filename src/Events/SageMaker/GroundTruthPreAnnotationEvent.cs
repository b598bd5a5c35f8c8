namespace LambdaEvents.SageMaker;

public sealed partial record GroundTruthPreAnnotationEvent
{
    /// <summary>The S3 URI of the object to label; null where the manifest holds the object itself.</summary>
    public string? SourceRef => TextOf("source-ref");

    /// <summary>The text to label, where the manifest holds the object itself; null otherwise.</summary>
    public string? Source => TextOf("source");

    private string? TextOf(string name) => DataObject.TryGetValue(name, out var value) && value.TryGetText(out var text) ? text : null;
}
