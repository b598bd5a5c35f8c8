using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace LambdaEvents.Tests;

/// <summary>Walks over all that a payload holds, by its public properties.</summary>
public static class RecordWalk
{
    private static readonly ConcurrentDictionary<Type, bool> RecordTypes = new();

    private static readonly ConcurrentDictionary<Type, (string Step, PropertyInfo Property)[]> Properties = new();

    /// <summary>The records of the payload, itself first.</summary>
    public static IEnumerable<object> Records(object? value) => value switch
    {
        null or string or JsonElement or UnknownMembers => [],
        _ when IsRecord(value.GetType()) => Below(value).SelectMany(child => Records(child.Value)).Prepend(value),
        _ => Below(value).SelectMany(child => Records(child.Value)),
    };

    /// <summary>
    /// Every value as text, with the way to it: <c>.Records[0].Body = …</c>; of a record its name, of a container its count, and then what is below. Null gives none.
    /// Properties come in the order of their names.
    /// </summary>
    public static IReadOnlyList<string> Values(object? value)
    {
        var lines = new List<string>();
        Print(value, "", lines);
        return lines;
    }

    /// <summary>Makes every record forget its text, as <c>with</c> does: what is left are the members, or the items of a list.</summary>
    public static object Forget(object payload)
    {
        foreach (var record in Records(payload).ToArray())
        {
            if (IsList(record.GetType()))
            {
                var items = record.GetType().GetProperty(nameof(PayloadList<>.Items))!;
                items.SetValue(record, Rebuild(items.PropertyType, (IEnumerable)items.GetValue(record)!));
                continue;
            }

            var unknown = record.GetType().GetProperty(nameof(UnknownMembers))!;
            unknown.SetValue(record, unknown.GetValue(record));
        }

        return payload;
    }

    /// <summary>What a record keeps that it has no property for. A list has no members at all: what it cannot hold is another payload.</summary>
    public static UnknownMembers UnknownOf(object record) => IsList(record.GetType()) ? UnknownMembers.Empty : (UnknownMembers)record.GetType().GetProperty(nameof(UnknownMembers))!.GetValue(record)!;

    public static bool IsRecord(Type type) => RecordTypes.GetOrAdd(type, static type =>
        Array.Exists(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IPayload<>)));

    /// <summary>Whether a record is a list of items.</summary>
    public static bool IsList(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(PayloadList<>);

    private static object Rebuild(Type list, IEnumerable items) =>
        typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(list.GetGenericArguments()).Invoke(null, [items])!;

    private static void Print(object? value, string path, List<string> lines)
    {
        switch (value)
        {
            case null:
                break;
            case Base64 base64:
                lines.Add($"{path} = {base64.Text} ({(base64.TryDecode(out var bytes) ? bytes.Length : -1)} bytes)");
                break;
            case JsonElement json:
                lines.Add($"{path} = {(json.ValueKind == JsonValueKind.Undefined ? "undefined" : json.GetRawText())}");
                break;
            case DateTimeOffset time:
                lines.Add($"{path} = {time:O}");
                break;
            case not string when value is IEnumerable || IsRecord(value.GetType()):
                PrintBelow(value, path, lines);
                break;
            default:
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"{path} = {value}"));
                break;
        }
    }

    private static void PrintBelow(object value, string path, List<string> lines)
    {
        var heading = lines.Count;
        var count = 0;
        lines.Add($"{path} is {value.GetType().Name}");
        foreach (var (step, child) in Below(value))
        {
            Print(child, path + step, lines);
            count++;
        }

        lines[heading] = value is IEnumerable ? $"{path} has {count}" : lines[heading];
    }

    private static IEnumerable<(string Step, object? Value)> Below(object value) => value switch
    {
        string => [],
        IEnumerable items => items.Cast<object>().Select((item, index) => Entry(item) is { } entry ? ($"['{entry.Key}']", entry.Value) : ($"[{index}]", item)),
        _ when IsRecord(value.GetType()) => PropertiesOf(value.GetType()).Select(property => (property.Step, property.Property.GetValue(value))),
        _ => [],
    };

    private static (string Step, PropertyInfo Property)[] PropertiesOf(Type type) => Properties.GetOrAdd(type, static type =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => ($".{property.Name}", property))]);

    private static (string Key, object? Value)? Entry(object item) =>
        item.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? ((string)type.GetProperty("Key")!.GetValue(item)!, type.GetProperty("Value")!.GetValue(item))
            : null;
}
