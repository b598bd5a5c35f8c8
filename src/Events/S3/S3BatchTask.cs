using System.Net;

namespace LambdaEvents.S3;

public sealed partial record S3BatchTask
{
    /// <summary>The key as it is used in requests: <see cref="S3Key"/> with its pluses and percent escapes decoded.</summary>
    public string DecodedKey => WebUtility.UrlDecode(S3Key);

    /// <summary>The name of the bucket: <see cref="S3Bucket"/>, or the end of <see cref="S3BucketArn"/>. Null if the task has neither.</summary>
    public string? BucketName => S3Bucket ?? S3BucketArn?[(S3BucketArn.LastIndexOf(':') + 1)..];
}
