namespace LambdaEvents.Generator.Model;

/// <summary>A sample payload of the project, as far as its name says what it is; its text is not looked at.</summary>
/// <param name="Path">The path as the compiler has it; diagnostics name it.</param>
/// <param name="Resource">The embedded resource: <c>sqs/SqsEvent.batch.json</c>.</param>
internal sealed record SampleFile(string Path, string Resource)
{
    private const string Ending = ".json";

    /// <summary>The folder: <c>sqs</c>.</summary>
    public string Folder => Resource.Substring(0, Math.Max(Resource.LastIndexOf('/'), 0));

    /// <summary>The simple name of the record: <c>SqsEvent</c>.</summary>
    public string Record => Name.Split('.')[0];

    /// <summary>The case: <c>batch</c>; empty where the name has none.</summary>
    public string Case => Name.Length > Record.Length ? Name.Substring(Record.Length + 1) : string.Empty;

    private string Name
    {
        get
        {
            var name = Resource.Substring(Resource.LastIndexOf('/') + 1);
            return name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - Ending.Length) : name;
        }
    }
}
