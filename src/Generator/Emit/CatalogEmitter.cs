using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Prints the list of all payloads of a project.</summary>
internal static class CatalogEmitter
{
    public static GeneratedFile Emit(CatalogModel catalog)
    {
        var writer = new CodeWriter();
        var names = new TypeNames(catalog.File);
        string[] ofDetails = catalog.Payloads.Any(payload => payload.Detail is not null) ? ["LambdaEvents.EventBridge"] : [];
        FileHeader.Write(writer, catalog.File, ["System.Collections.Generic", .. ofDetails]);
        writer.Documentation("summary", "All payloads of this assembly, by name.");
        writer.Line($"public static class {catalog.Name}");
        writer.Open();
        writer.Documentation("summary", "The payloads, sorted by the names of their records.");
        writer.Line($"public static {names["IReadOnlyList"]}<{names["PayloadDescriptor"]}> All {{ get; }} =");
        writer.Line("[");
        writer.Indent();
        foreach (var payload in catalog.Payloads)
        {
            writer.Line(Line(payload, names));
        }

        writer.Close("];");
        writer.Close();
        return new GeneratedFile(catalog.File.HintName + ".g.cs", writer.ToString());
    }

    private static string Line(PayloadModel payload, TypeNames names)
    {
        if (payload.Detail is { } detail)
        {
            return DetailLine(payload, detail, names);
        }

        var direction = $"{names["PayloadDirection"]}.{(payload.IsResponse ? "Response" : "Event")}";
        var arguments = $"{Literals.Text(payload.Record.Name)}, {Literals.Text(payload.Schema)}, {direction}, {Ids(payload)}";
        return $"{names["PayloadDescriptor"]}.Create<{names.Of(payload.Record)}>({arguments}),";
    }

    /// <summary>A detail is listed as the whole event: that is what a function gets.</summary>
    private static string DetailLine(PayloadModel payload, DetailModel detail, TypeNames names)
    {
        var pattern = $"new({Literals.TextOrNull(detail.Source)}, {Literals.Text(detail.DetailType)})";
        var arguments = $"{Literals.Text(payload.Record.Name)}, {Literals.Text(payload.Schema)}, {pattern}, {Ids(payload)}";
        return $"{names["PayloadDescriptor"]}.CreateDetail<{names["EventBridgeEvent"]}<{names.Of(payload.Record)}>>({arguments}),";
    }

    private static string Ids(PayloadModel payload) => $"[{string.Join(", ", payload.Ids.Select(Literals.Text))}]";
}
