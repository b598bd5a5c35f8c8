namespace LambdaEvents.Tests.Recognition;

/// <summary>Names as JSON may write them.</summary>
internal static class RandomSpelling
{
    /// <summary>Writes a name with some of its characters escaped.</summary>
    public static string Of(string name, int choice)
    {
        var random = new Random(choice);
        var escapes = choice % 3 == 0 && name.Length < 40;
        var characters = name.Select(character => (escapes && random.Next(3) == 0, character) switch
        {
            (true, _) => $"\\u{(int)character:x4}",
            (false, '/') => "\\/",
            (false, '"' or '\\') => $"\\{character}",
            _ => $"{character}",
        });
        return $"\"{string.Concat(characters)}\"";
    }
}
