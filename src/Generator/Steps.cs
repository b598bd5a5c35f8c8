namespace LambdaEvents.Generator;

/// <summary>The names of the pipeline's steps. The caching tests assert what each of them does when something changes.</summary>
internal static class Steps
{
    /// <summary>The schema files, as text.</summary>
    public const string Files = nameof(Files);

    /// <summary>The schema files, as trees.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>What one file offers to the references of others.</summary>
    public const string IndexedFiles = nameof(IndexedFiles);

    /// <summary>What all files together offer.</summary>
    public const string Index = nameof(Index);

    /// <summary>The types of the user's own code that hide a type which generated code names.</summary>
    public const string UserTypes = nameof(UserTypes);

    /// <summary>What is to be emitted for a file.</summary>
    public const string Models = nameof(Models);

    /// <summary>What is wrong in a file.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The C# files.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The list of all payloads of the project.</summary>
    public const string Catalog = nameof(Catalog);

    /// <summary>Whether the project uses the AWS serializer interface.</summary>
    public const string Serializer = nameof(Serializer);

    /// <summary>The sample payloads, by name.</summary>
    public const string SampleFiles = nameof(SampleFiles);

    /// <summary>What is known of the sample payloads.</summary>
    public const string SampleNotes = nameof(SampleNotes);

    /// <summary>The records that the samples are named for.</summary>
    public const string SampleRecords = nameof(SampleRecords);

    /// <summary>The classes with a member for each sample.</summary>
    public const string Samples = nameof(Samples);
}
