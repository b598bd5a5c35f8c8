using LambdaEvents.Generator.Diagnostics;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Model;

/// <summary>Makes the classes of known values of one schema file. Members may share a vocabulary by giving the same one.</summary>
internal sealed class ValuesBuilder(ModelScope scope)
{
    private readonly Dictionary<string, KnownValues> _given = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ValuesModel> _classes = [];

    public EquatableArray<ValuesModel> Build()
    {
        foreach (var definition in scope.Document.Definitions)
        {
            foreach (var (wireName, node) in definition.Values)
            {
                foreach (var values in KnownValuesFinder.In(node).Where(IsNew))
                {
                    Add(values, wireName, definition.Name?.Value ?? "the root");
                }
            }
        }

        return _classes.OrderBy(values => values.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Whether nothing of the file has the name yet. What has it must be the same.</summary>
    private bool IsNew(KnownValues values)
    {
        if (!_given.TryGetValue(values.Name.Value, out var known))
        {
            _given.Add(values.Name.Value, values);
            return true;
        }

        if (known.Name.Value != values.Name.Value || !TextsOf(known).SequenceEqual(TextsOf(values)))
        {
            scope.Problems.Add(
                Descriptors.DuplicateValues, values.Name.Span, values.Name.Value, "other values of this file; the same name and values may be given twice");
        }

        return false;
    }

    private void Add(KnownValues values, string wireName, string record)
    {
        var name = values.Name.Value;
        var other = scope.OtherOwner(name, file => NameOwner.OfKnownValues(file, name));
        if (!Identifiers.IsPascalCase(name))
        {
            scope.Problems.Add(Descriptors.NotAnIdentifier, values.Name.Span, name, "a class of known values", string.Empty);
            return;
        }

        if (other is not null)
        {
            scope.Problems.Add(Descriptors.DuplicateValues, values.Name.Span, name, other.Display);
        }

        if (other is null || other.LeavesRoomIn(scope.Namespace))
        {
            var summary = $"Known values of {wireName} in {record}; others may come.";
            scope.ValueClasses.Add(name);
            _classes.Add(new ValuesModel(scope.FileFor(name), name, summary, Constants(values).ToEquatableArray()));
        }
    }

    private static IEnumerable<(string Value, string Description)> TextsOf(KnownValues values) =>
        values.Values.Select(value => (value.Value.Value, value.Description.Value));

    private IEnumerable<ValueModel> Constants(KnownValues values)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [values.Name.Value] = "the class" };
        foreach (var (value, description) in values.Values)
        {
            var name = Naming.ToConstant(value.Value);
            if (!Identifiers.IsPascalCase(name))
            {
                scope.Problems.Add(Descriptors.InvalidValues, value.Span, values.Name.Value, $"'{value.Value}' gives no C# name");
            }
            else if (names.TryGetValue(name, out var other))
            {
                scope.Problems.Add(Descriptors.CollidingConstants, value.Span, value.Value, name, other);
            }
            else
            {
                names.Add(name, value.Value);
                ReportDescription(value, description);
                yield return new ValueModel(name, value.Value, Descriptions.Clean(description.Value, $"The value {value.Value}."));
            }
        }
    }

    private void ReportDescription(Located<string> value, Located<string> description)
    {
        if (string.IsNullOrWhiteSpace(description.Value))
        {
            scope.Problems.Add(Descriptors.MissingDescription, description.Span, value.Value);
        }
        else if (Descriptions.RepeatsName(description.Value, value.Value))
        {
            scope.Problems.Add(Descriptors.DescriptionRepeatsName, description.Span, value.Value);
        }
    }
}
