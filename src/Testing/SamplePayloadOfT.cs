namespace LambdaEvents.Testing;

/// <summary>A sample of a record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="owner">A type of the assembly that has the document as a resource.</param>
/// <param name="resource">The resource: <c>sqs/SqsEvent.batch.json</c>.</param>
public sealed class SamplePayload<T>(Type owner, string resource) : SamplePayload(owner, resource)
    where T : class, IPayload<T>
{
    private T? _record;

    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override T Record => _record ??= LambdaJson.Deserialize<T>(Utf8Json);
}
