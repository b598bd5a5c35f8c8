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

    private static TheoryData<string, string> Theory(Func<string, bool> isWanted)
    {
        var samples = new TheoryData<string, string>();
        foreach (var (file, record) in IsHere ? Rows().Where(row => isWanted(row.File)) : [("no corpus beside the repository", "")])
        {
            samples.Add(file, record);
        }

        return samples;
    }

    private static IEnumerable<(string File, string Record)> Rows() =>
        from line in File.ReadLines(Path.Combine(Folder, "map.tsv")).Skip(1)
        let columns = line.Split('\t')
        let records = columns[1].Split(' ').Select(Find).ToArray()
        where records.All(record => record is not null)
        select (columns[0], records[0]);

    // Of a message inside a message the file is the outer one.
    private static string? Find(string id) => id switch
    {
        _ when id.Contains("-in-sqs", StringComparison.Ordinal) => "SqsEvent",
        "sns-cloudwatch-alarm" => "SnsEvent",
        _ => Catalogue.All.SingleOrDefault(record => record.PayloadIds.Contains(id))?.Name,
    };
}
