using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace LambdaEvents.Tests;

/// <summary>Walks over all that a payload holds, by its public properties.</summary>
public static class RecordWalk
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    /// <summary>The records of the payload, itself first.</summary>
    public static IEnumerable<object> Records(object? value) => value switch
    {
        null or string or JsonElement or UnknownMembers => [],
        _ when IsRecord(value.GetType()) => Below(value).SelectMany(child => Records(child.Value)).Prepend(value),
        _ => Below(value).SelectMany(child => Records(child.Value)),
    };

    /// <summary>Every value that is no record and no container, as text, with the way to it: <c>.Records[0].Body = …</c>. Null gives none.</summary>
    public static IEnumerable<string> Values(object? value, string path = "") => value switch
    {
        null => [],
        Base64 base64 => [$"{path} = {base64.Text} ({(base64.TryDecode(out var bytes) ? bytes.Length : -1)} bytes)"],
        JsonElement json => [$"{path} = {(json.ValueKind == JsonValueKind.Undefined ? "undefined" : json.GetRawText())}"],
        _ when Below(value) is { } children && IsContainer(value) => children.SelectMany(child => Values(child.Value, path + child.Step)),
        DateTimeOffset time => [$"{path} = {time:O}"],
        _ => [string.Create(CultureInfo.InvariantCulture, $"{path} = {value}")],
    };

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

    public static bool IsRecord(Type type) => Array.Exists(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IPayload<>));

    /// <summary>Whether a record is a list of items.</summary>
    public static bool IsList(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(PayloadList<>);

    private static object Rebuild(Type list, IEnumerable items) =>
        typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(list.GetGenericArguments()).Invoke(null, [items])!;

    private static bool IsContainer(object value) => value is not string && (value is IEnumerable || IsRecord(value.GetType()));

    private static IEnumerable<(string Step, object? Value)> Below(object value) => value switch
    {
        string => [],
        IEnumerable items => items.Cast<object>().Select((item, index) => Entry(item) is { } entry ? ($"['{entry.Key}']", entry.Value) : ($"[{index}]", item)),
        _ when IsRecord(value.GetType()) => PropertiesOf(value.GetType()).Select(property => ($".{property.Name}", property.GetValue(value))),
        _ => [],
    };

    private static PropertyInfo[] PropertiesOf(Type type) => Properties.GetOrAdd(type, static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance));

    private static (string Key, object? Value)? Entry(object item) =>
        item.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? ((string)type.GetProperty("Key")!.GetValue(item)!, type.GetProperty("Value")!.GetValue(item))
            : null;
}
