namespace LambdaEvents.Generator.Model;

/// <summary>
/// Finds the records whose lists and maps may stay undecoded until they are used: those in which nothing, at any depth, tells payloads apart. What other files and
/// hand-written records hold is not known here, so that a record which refers to one of them is read at once.
/// </summary>
internal static class DeferrableRecords
{
    public static List<RecordModel> Mark(List<RecordModel> records)
    {
        var deferrable = new HashSet<string>(records.Where(record => record.Generics.Count == 0).Select(record => record.Name), StringComparer.Ordinal);
        bool hasChanged;
        do
        {
            // A record that goes out may take others with it that hold it.
            hasChanged = deferrable.RemoveWhere(name => !records.Where(record => record.Name == name).SelectMany(record => record.Members).All(member => IsFree(member.Type, deferrable))) > 0;
        }
        while (hasChanged);

        var contained = new HashSet<string>(records.SelectMany(record => record.Members).SelectMany(member => Contained(member.Type)), StringComparer.Ordinal);
        return [.. records.Select(record => record with { IsDeferrable = deferrable.Contains(record.Name) && contained.Contains(record.Name) && record.Generics.Count == 0 })];
    }

    private static bool IsFree(MemberType type, HashSet<string> deferrable) => type switch
    {
        MemberType.Identity or MemberType.Told or MemberType.Batch or MemberType.Embedded => false,
        MemberType.Record record => deferrable.Contains(record.Target.Name),
        MemberType.List list => IsFree(list.Item, deferrable),
        MemberType.Map map => IsFree(map.Value, deferrable),
        _ => true,
    };

    /// <summary>The names of the records that stand in a list or a map.</summary>
    private static IEnumerable<string> Contained(MemberType type) => type switch
    {
        MemberType.List { Item: MemberType.Record item } => [item.Target.Name],
        MemberType.Map { Value: MemberType.Record value } => [value.Target.Name],
        MemberType.List list => Contained(list.Item),
        MemberType.Map map => Contained(map.Value),
        _ => [],
    };
}
