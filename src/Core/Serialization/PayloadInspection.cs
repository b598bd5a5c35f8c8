using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>Keeps the books of a reading that is a check: every deviation with its path.</summary>
internal sealed class PayloadInspection(byte[] source)
{
    private readonly List<PayloadDeviation> _deviations = [];

    public IReadOnlyList<PayloadDeviation> Deviations => _deviations;

    public void Report(PayloadDeviationKind kind, int position)
    {
        var path = JsonPath.At(source, position);
        var found = MalformedJson.Describe(source[position]);
        Add(kind, path, kind == PayloadDeviationKind.Unknown ? $"the schema does not name this member ({found})" : $"the member cannot hold {found} of this form");
    }

    public void ReportMissing(int recordStart, string member)
    {
        var path = new StringBuilder(JsonPath.At(source, recordStart));
        JsonPath.AppendMember(path, member);
        Add(PayloadDeviationKind.Missing, path.ToString(), "the schema requires this member");
    }

    private void Add(PayloadDeviationKind kind, string path, string message) =>
        _deviations.Add(new PayloadDeviation { Kind = kind, Path = path, Message = message });
}
