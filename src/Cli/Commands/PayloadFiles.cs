namespace LambdaEvents.Cli.Commands;

/// <summary>Reads the files that commands are given; <c>-</c> is standard input.</summary>
/// <param name="streams">Where standard input comes from, and where errors go.</param>
internal sealed class PayloadFiles(Streams streams)
{
    private const string StandardInput = "-";

    /// <summary>Reads a file, or says why it cannot be read.</summary>
    /// <returns>Null when it cannot be read.</returns>
    public byte[]? Read(string file)
    {
        try
        {
            return file == StandardInput ? ReadInput() : File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"{file} cannot be read: {Reason(file, exception)}");
            return null;
        }
    }

    private byte[] ReadInput()
    {
        using var input = streams.OpenInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Reason(string file, Exception exception) => exception switch
    {
        FileNotFoundException when file.StartsWith('-') => "there is no such file, nor does the command have such an option. Try --help.",
        FileNotFoundException or DirectoryNotFoundException => "there is no such file. Check the path.",
        _ when Directory.Exists(file) => "it is a folder. Name the files in it.",
        _ => exception.Message,
    };
}
