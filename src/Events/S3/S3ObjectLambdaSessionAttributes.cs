using System.Globalization;

namespace LambdaEvents.S3;

public sealed partial record S3ObjectLambdaSessionAttributes
{
    // Wed Mar 10 23:41:52 UTC 2021, and ISO 8601, which CloudTrail writes in the same place.
    private static readonly string[] Formats = ["ddd MMM dd HH:mm:ss 'UTC' yyyy", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    /// <summary>Reads <see cref="CreationDate"/>, if it is a time in a form that is known.</summary>
    /// <param name="time">The time; the default when there is none.</param>
    public bool TryGetCreationTime(out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(CreationDate, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
