namespace LambdaEvents.Tests;

/// <summary>The payloads of the repository.</summary>
internal static class Fixture
{
    /// <summary>The text of a fixture, such as <c>sqs/SqsEvent.full</c>.</summary>
    public static string Text(string name) => File.ReadAllText(Repository.Path(["fixtures", .. $"{name}.json".Split('/')]));

    public static T Read<T>(string name)
        where T : IPayload<T> => LambdaJson.Deserialize<T>(Text(name));
}
