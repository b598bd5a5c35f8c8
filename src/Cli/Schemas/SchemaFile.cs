using System.Text.Json.Nodes;

namespace LambdaEvents.Cli.Schemas;

/// <summary>A schema file of the product.</summary>
/// <param name="Path">Its path below <c>src</c>: <c>Events/Sqs/sqs.schema.json</c>.</param>
/// <param name="Root">What stands in it.</param>
internal sealed record SchemaFile(string Path, JsonObject Root)
{
    /// <summary>The record that the file is named for; null for a file of definitions alone.</summary>
    public string? Title => (string?)Root["title"];

    /// <summary>The definition of a record; null where the file has none.</summary>
    public JsonObject? Find(string record) => record == Title ? Root : Root["$defs"]?[record] as JsonObject;
}
