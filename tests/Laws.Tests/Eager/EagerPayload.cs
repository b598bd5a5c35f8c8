using System.Globalization;
using System.Text.Json;

namespace LambdaEvents.Tests.Eager;

/// <summary>What a payload holds, read at once by <see cref="JsonDocument"/> and the schema files.</summary>
public sealed class EagerPayload
{
    /// <summary>As deep as the product reads.</summary>
    public static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    private readonly List<string> _lines = [];
    private readonly HashSet<string> _derived = new(StringComparer.Ordinal);

    private EagerPayload(EagerType record, byte[] json)
    {
        using var document = JsonDocument.Parse(json, Options);
        var isObject = record is EagerRecord root ? root.TryRead(document.RootElement, isRoot: true, out var value) : record.TryRead(document.RootElement, out value);
        IsAnother = !isObject;
        Print(value, "");
    }

    private EagerPayload() => IsAnother = true;

    /// <summary>Whether the document belongs to another payload; nothing is read then.</summary>
    public bool IsAnother { get; }

    public static EagerPayload Read(PayloadDescriptor record, byte[] json)
    {
        try
        {
            return new EagerPayload(EagerTypes.Of(record), json);
        }
        catch (AnotherPayloadException)
        {
            return new EagerPayload();
        }
    }

    /// <summary>Where the values of a record are others than those of this payload.</summary>
    public IEnumerable<string> DifferencesOf(object payload)
    {
        var actual = RecordWalk.Values(payload).Where(line => !IsDerived(line)).ToList();
        if (_lines.SequenceEqual(actual))
        {
            return [];
        }

        var missing = _lines.Except(actual).Select(line => $"expected {line}");
        var surplus = actual.Except(_lines).Select(line => $"but found {line}");
        var differences = missing.Concat(surplus).ToList();
        return differences.Count > 0 ? differences : ["the order is another one"];
    }

    private bool IsDerived(string line) => _derived.Count > 0 && line.Split(" = ", 2)[0] is var path && _derived.Contains(path);

    /// <summary>Prints as <see cref="RecordWalk.Values"/> does.</summary>
    private void Print(object? value, string path)
    {
        switch (value)
        {
            case null:
                break;
            case EagerValues record:
                _lines.Add($"{path} is {record.Record}");
                Print(record.Properties.Select(property => ($".{property.Key}", property.Value)), path);
                break;
            case object?[] items:
                _lines.Add($"{path} has {items.Length}");
                Print(items.Select((item, index) => ($"[{index}]", item)), path);
                break;
            case OrderedDictionary<string, object?> map:
                _lines.Add($"{path} has {map.Count}");
                Print(map.Select(entry => ($"['{entry.Key}']", entry.Value)), path);
                break;
            case var _ when ReferenceEquals(value, EagerRecord.Derived):
                _derived.Add(path);
                break;
            default:
                _lines.Add($"{path} = {Text(value)}");
                break;
        }
    }

    private void Print(IEnumerable<(string Step, object? Value)> children, string path)
    {
        foreach (var (step, child) in children)
        {
            Print(child, path + step);
        }
    }

    private static string Text(object value) => value switch
    {
        EagerBytes bytes => $"{bytes.Text} ({bytes.Length} bytes)",
        JsonElement json => json.ValueKind == JsonValueKind.Undefined ? "undefined" : json.GetRawText(),
        DateTimeOffset time => time.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
