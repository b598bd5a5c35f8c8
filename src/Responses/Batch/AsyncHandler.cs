namespace LambdaEvents.Batch;

/// <summary>Why the methods that wait for nothing refuse an asynchronous handler.</summary>
internal static class AsyncHandler
{
    public const string Advice = "The handler is asynchronous: Process would not wait for it, and its failures would be lost. Use ProcessAsync.";
}
