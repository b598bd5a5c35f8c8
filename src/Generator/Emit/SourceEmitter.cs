using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints all that one schema file gives.</summary>
internal static class SourceEmitter
{
    public static IEnumerable<GeneratedFile> Emit(SourceModel model, CancellationToken cancellation)
    {
        foreach (var record in model.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return record.Items is { } items ? ListEmitter.Emit(record, items) : RecordEmitter.Emit(record);
        }

        foreach (var values in model.Values)
        {
            yield return ValuesEmitter.Emit(values);
        }

        if (model.Context is { } context)
        {
            yield return ContextEmitter.Emit(context);
        }
    }
}
