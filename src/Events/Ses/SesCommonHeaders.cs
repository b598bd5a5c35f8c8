namespace LambdaEvents.Ses;

public sealed partial record SesCommonHeaders
{
    /// <summary>Reads <see cref="Date"/>.</summary>
    /// <param name="date">When the email was written, as its sender says, with the offset of the sender.</param>
    /// <returns>Whether the header is there and in the form of RFC 5322.</returns>
    public bool TryGetDate(out DateTimeOffset date) => SesDateText.TryParse(Date, out date);
}
