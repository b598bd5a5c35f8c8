using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace LambdaEvents.Tests;

/// <summary>Walks over the records that a payload holds.</summary>
public static class RecordWalk
{
    public static IEnumerable<object> Records(object? value)
    {
        switch (value)
        {
            case null or string or JsonElement or UnknownMembers:
                yield break;
            case IEnumerable items:
                foreach (var record in items.Cast<object?>().SelectMany(Records))
                {
                    yield return record;
                }

                yield break;
            case var pair when pair.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>):
                foreach (var record in Records(type.GetProperty("Value")!.GetValue(pair)))
                {
                    yield return record;
                }

                yield break;
            case var record when record.GetType().GetProperty(nameof(UnknownMembers)) is not null:
                yield return record;
                foreach (var below in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(property => Records(property.GetValue(record))))
                {
                    yield return below;
                }

                yield break;
            default:
                yield break;
        }
    }
}
