using LambdaEvents.Generator.Model;

namespace LambdaEvents.Generator.Emit;

/// <summary>Writes the names of types in one file: simple, or in full where the simple name means something else there.</summary>
internal sealed class TypeNames(FileModel file, params IEnumerable<string> typeParameters)
{
    private readonly HashSet<string> _hidden = new(file.Hidden, StringComparer.Ordinal);

    private readonly HashSet<string> _typeParameters = new(typeParameters, StringComparer.Ordinal);

    /// <summary>A type of Core or .NET.</summary>
    public string this[string name] => _hidden.Contains(name) ? RuntimeTypes.Qualify(name) : name;

    /// <summary>A record.</summary>
    public string Of(RecordReference record)
    {
        if (record.Namespace == file.Namespace && !_typeParameters.Contains(record.Name))
        {
            return record.Name;
        }

        return record.Namespace.Length == 0 ? $"global::{record.Name}" : $"global::{record.Namespace}.{record.Name}";
    }

    /// <summary>The C# type of a scalar, which may be a keyword.</summary>
    public string OfScalar(string type) => RuntimeTypes.IsNamed(type) ? this[type] : type;
}
