using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;

namespace LambdaEvents.Generator.Model;

/// <summary>Finds the records that the references of one file lead to.</summary>
internal sealed class ReferenceResolver(string path, SchemaIndex index, ProblemList problems)
{
    private const string Forms = "a reference is '#/$defs/Name', or a relative path to a schema file with or without that";

    /// <summary>The record; null when there is none, which is a problem unless the record's own file has reported one.</summary>
    public RecordReference? Resolve(Located<string> reference)
    {
        var target = SchemaReference.Parse(reference.Value, path);
        var file = target is null ? null : index.FindFile(target.Path);
        var record = target is null ? null : index.Find(target);
        if (target is null)
        {
            problems.Add(Descriptors.DanglingReference, reference.Span, reference.Value, Forms);
        }
        else if (file is null)
        {
            problems.Add(Descriptors.UnknownFile, reference.Span, reference.Value, target.Path);
        }
        else if (record is null)
        {
            problems.Add(Descriptors.DanglingReference, reference.Span, reference.Value, Reason(target, file));
        }

        else if (record.IsList)
        {
            problems.Add(Descriptors.ListReference, reference.Span, reference.Value);
            return null;
        }

        return record?.Reference;
    }

    private static string Reason(SchemaReference target, IndexedFile file)
    {
        if (target.Key.Length == 0)
        {
            return $"the root of {file.Name} describes no record";
        }

        var names = string.Join(", ", file.Records.Where(record => record.Key.Length > 0).Select(record => record.Key));
        return names.Length == 0 ? $"{file.Name} has no '$defs'" : $"{file.Name} has {names}";
    }
}
