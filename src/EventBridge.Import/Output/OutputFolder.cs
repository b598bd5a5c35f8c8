using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LambdaEvents.EventBridge.Import.Output;

/// <summary>Writes the files of an import: those that differ, and away with those of an earlier import that this one does not write.</summary>
internal sealed class OutputFolder(string root)
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>How many files changed.</summary>
    public int Changes { get; private set; }

    public string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([root, .. parts]);

    public void WriteJson(string path, JsonNode content) => Write(path, content.ToJsonString(Layout) + "\n");

    public void Write(string path, string content)
    {
        _written.Add(path);
        var bytes = Encoding.UTF8.GetBytes(content);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        Changes++;
    }

    /// <summary>Deletes what an earlier import wrote.</summary>
    public void DeleteOthers(string folder, string pattern)
    {
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, SearchOption.AllDirectories) : [])
        {
            if (!_written.Contains(file))
            {
                File.Delete(file);
                Changes++;
            }
        }
    }
}
