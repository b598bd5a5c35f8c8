using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints what a detail of EventBridge says of the event around it.</summary>
internal static class DetailEmitter
{
    public static void Emit(CodeWriter writer, RecordModel record)
    {
        if (record.Detail is not { } detail)
        {
            return;
        }

        var source = detail.Source is { } name ? $"The source of the events that this is the detail of: <c>{Literals.XmlText(name)}</c>." : "Null: events of this kind come from any source.";
        writer.Documentation("summary", source);
        writer.Line($"public static string? Source => {Literals.TextOrNull(detail.Source)};");
        writer.Line();
        writer.Documentation("summary", $"The detail type of the events that this is the detail of: <c>{Literals.XmlText(detail.DetailType)}</c>.");
        writer.Line($"public static string DetailType => {Literals.Text(detail.DetailType)};");
        writer.Line();
    }
}
