using System.Net;

namespace LambdaEvents.S3;

public sealed partial record S3Object
{
    /// <summary>The key as it is used in requests: <see cref="Key"/> with its pluses and percent escapes decoded.</summary>
    public string DecodedKey => WebUtility.UrlDecode(Key);
}
