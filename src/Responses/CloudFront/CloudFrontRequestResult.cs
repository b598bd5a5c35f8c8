using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.CloudFront;

/// <summary>
/// What a request trigger of Lambda@Edge returns: the request, changed or not, for CloudFront to go on with, or a response, for CloudFront to answer with at once.
/// Either converts to it, so that a handler just returns the one or the other.
/// </summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html">the AWS documentation</see>.</remarks>
// x-payload: lambda-edge-request-result
[JsonConverter(typeof(PayloadConverter<CloudFrontRequestResult>))]
public sealed record CloudFrontRequestResult : IPayload<CloudFrontRequestResult>
{
    private static readonly string[] ResponseMembers = ["status", "statusDescription", "bodyEncoding"];

    private CloudFrontRequestResult()
    {
    }

    /// <summary>The request that CloudFront goes on with; null where a response stands instead.</summary>
    public CloudFrontRequest? Request { get; private init; }

    /// <summary>The response that CloudFront answers with; null where the request goes on.</summary>
    public CloudFrontResultResponse? Response { get; private init; }

    /// <summary>Members that neither a request nor a response has.</summary>
    public UnknownMembers UnknownMembers
    {
        get => Request?.UnknownMembers ?? Response!.UnknownMembers;
        init => (Request, Response) = (Request is { } request ? request with { UnknownMembers = value } : null, Response is { } response ? response with { UnknownMembers = value } : null);
    }

    /// <summary>Lets the request go on.</summary>
    /// <param name="request">The request of the event, changed or not.</param>
    public static CloudFrontRequestResult FromRequest(CloudFrontRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CloudFrontRequestResult { Request = request };
    }

    /// <summary>Answers the request.</summary>
    /// <param name="response">The response for the viewer.</param>
    public static CloudFrontRequestResult FromResponse(CloudFrontResultResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new CloudFrontRequestResult { Response = response };
    }

    /// <summary>Lets the request go on.</summary>
    /// <param name="request">The request of the event, changed or not.</param>
    public static implicit operator CloudFrontRequestResult(CloudFrontRequest request) => FromRequest(request);

    /// <summary>Answers the request.</summary>
    /// <param name="response">The response for the viewer.</param>
    public static implicit operator CloudFrontRequestResult(CloudFrontResultResponse response) => FromResponse(response);

    static CloudFrontRequestResult IPayload<CloudFrontRequestResult>.Read(ref PayloadReader reader)
    {
        // Looks at the whole object first, on a copy of the reader: the members come in any order.
        var ahead = reader;
        JsonMember json = default;
        ahead.ReadJson(ref json);
        return IsResponse(json.ValueOrDefault) ? FromResponse(Read<CloudFrontResultResponse>(ref reader)) : FromRequest(Read<CloudFrontRequest>(ref reader));
    }

    void IPayload<CloudFrontRequestResult>.Write(Utf8JsonWriter writer)
    {
        if (Request is IPayload<CloudFrontRequest> request)
        {
            request.Write(writer);
        }
        else if (Response is IPayload<CloudFrontResultResponse> response)
        {
            response.Write(writer);
        }
    }

    private static bool IsResponse(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.EnumerateObject().Any(member => ResponseMembers.Contains(member.Name, StringComparer.OrdinalIgnoreCase));

    private static T Read<T>(ref PayloadReader reader)
        where T : IPayload<T> => T.Read(ref reader);
}
