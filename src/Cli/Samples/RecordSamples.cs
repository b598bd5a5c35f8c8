using LambdaEvents.Testing;

namespace LambdaEvents.Cli.Samples;

/// <summary>The samples of a record, by case.</summary>
public sealed class RecordSamples
{
    private static readonly string[] Preferred = ["full", "generated"];
    private readonly SortedDictionary<string, SamplePayload> _samples = new(StringComparer.OrdinalIgnoreCase);

    private RecordSamples()
    {
    }

    /// <summary>The cases that there are, in alphabetical order.</summary>
    public IReadOnlyCollection<string> Cases => _samples.Keys;

    /// <summary>The case with every member, or the first of those that there are; null where there is none.</summary>
    public string? DefaultCase => Preferred.FirstOrDefault(_samples.ContainsKey) ?? Cases.FirstOrDefault();

    /// <summary>The samples of a record.</summary>
    /// <param name="record">The record.</param>
    public static RecordSamples Of(PayloadDescriptor record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var samples = new RecordSamples();
        foreach (var sample in SamplePayloads.All)
        {
            var name = sample.Name[(sample.Name.IndexOf('/', StringComparison.Ordinal) + 1)..].Split('.', 2);
            if (name[0] == record.Name)
            {
                samples._samples[name[1]] = sample;
            }
        }

        return samples;
    }

    /// <summary>Finds the sample of a case, in any case of letters.</summary>
    /// <param name="name">The case.</param>
    /// <returns>Null where there is none.</returns>
    public SamplePayload? Find(string name) => _samples.GetValueOrDefault(name);
}
