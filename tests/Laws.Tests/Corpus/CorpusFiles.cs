namespace LambdaEvents.Tests.Corpus;

/// <summary>Sample payloads of other projects, to check the models against, where a folder <c>shared/corpus</c> lies beside the repository.</summary>
public static class CorpusFiles
{
    private static readonly string Folder = Repository.Path("..", "shared", "corpus");

    public static bool IsHere => File.Exists(Path.Combine(Folder, "map.tsv"));

    /// <summary>The files whose payloads are in our catalogues, as <c>file</c> and the name of the record; one row that says so where there is no corpus.</summary>
    public static TheoryData<string, string> Samples => Theory(_ => true);

    /// <summary>The samples that are JSON.</summary>
    public static TheoryData<string, string> WellFormed => Theory(file => !DistrustedSamples.IsRejected(file));

    public static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    /// <summary>The records that a sample may be; for a few the list gives two.</summary>
    public static IReadOnlyList<string> RecordsOf(string file) => Rows().First(row => row.File == file).Records;

    private static TheoryData<string, string> Theory(Func<string, bool> isWanted)
    {
        var samples = new TheoryData<string, string>();
        foreach (var (file, records) in IsHere ? Rows().Where(row => isWanted(row.File)) : [("no corpus beside the repository", [""])])
        {
            samples.Add(file, records[0]);
        }

        return samples;
    }

    private static IEnumerable<(string File, string[] Records)> Rows() =>
        from line in File.ReadLines(Path.Combine(Folder, "map.tsv")).Skip(1)
        let columns = line.Split('\t')
        let records = columns[1].Split(' ').Select(Find).OfType<string>().ToArray()
        where records.Length == columns[1].Split(' ').Length
        select (columns[0], records);

    // Of a message inside a message the file is the outer one.
    private static string? Find(string id) => id switch
    {
        _ when id.Contains("-in-sqs", StringComparison.Ordinal) => "SqsEvent",
        "sns-cloudwatch-alarm" => "SnsEvent",
        _ => Catalogue.All.SingleOrDefault(record => record.PayloadIds.Contains(id))?.Name,
    };
}
