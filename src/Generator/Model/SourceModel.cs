using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>All that is emitted for one schema file.</summary>
internal sealed record SourceModel(
    EquatableArray<RecordModel> Records, EquatableArray<ValuesModel> Values, ContextModel? Context, EquatableArray<PayloadModel> Payloads);
