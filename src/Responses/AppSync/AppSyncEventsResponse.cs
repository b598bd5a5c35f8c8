namespace LambdaEvents.AppSync;

public sealed partial record AppSyncEventsResponse
{
    /// <summary>Makes the answer that names each published message of an event, with what becomes of it.</summary>
    /// <param name="published">The event.</param>
    /// <param name="resultOf">What becomes of a message: one of the results of <see cref="AppSyncEventsResult"/>, or null to drop the message in silence.</param>
    public static AppSyncEventsResponse ForEach(AppSyncEventsEvent published, Func<AppSyncEventsMessage, AppSyncEventsResult?> resultOf)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(resultOf);
        return new AppSyncEventsResponse { Events = [.. (published.Events ?? []).Select(resultOf).OfType<AppSyncEventsResult>()] };
    }

    /// <summary>Makes the answer that rejects all messages, or refuses a subscription.</summary>
    /// <param name="error">Why; the client reads it.</param>
    public static AppSyncEventsResponse Reject(string error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new AppSyncEventsResponse { Error = error };
    }
}
