namespace LambdaEvents.Http;

/// <summary>
/// A request over HTTP, the same whichever integration passed it to the function. The requests of API Gateway, of function URLs, of Application Load Balancers
/// and of VPC Lattice are such requests. Each member is read from the payload when it is asked for; what is used often belongs into a variable.
/// </summary>
public interface IHttpRequest
{
    /// <summary>What passed the request to the function.</summary>
    HttpIntegration Integration { get; }

    /// <summary>The method in upper case, such as GET. Empty for a WebSocket that sends or disconnects, which has none.</summary>
    string Method { get; }

    /// <summary>
    /// The path to route by: percent-decoded, with a leading slash, without the stage of an HTTP API and without the base path of an API mapping where a REST API names it.
    /// A slash that was encoded stays <c>%2F</c>, but for HTTP APIs, which decode the path before the function gets it.
    /// </summary>
    string Path { get; }

    /// <summary>The path as it stands in the payload, without the query: percent-encoded but for HTTP APIs, with what <see cref="Path"/> leaves out.</summary>
    string RawPath { get; }

    /// <summary>What stands between the slashes of <see cref="Path"/>, each decoded, slashes too.</summary>
    ValueList<string> PathSegments { get; }

    /// <summary>
    /// The query with all values that the payload has, decoded once, a plus sign as a space. A load balancer without multi-value headers keeps only the last value of a name.
    /// </summary>
    HttpValues Query { get; }

    /// <summary>
    /// The headers, names in any case. Some integrations join several values of a header by commas; <see cref="HttpValues.SplitValues"/> gives the same for all.
    /// A load balancer without multi-value headers keeps only the last value. Where cookies stand apart in the payload they are in <see cref="Cookies"/> only.
    /// </summary>
    HttpValues Headers { get; }

    /// <summary>The cookies, as they were sent: nothing in them is decoded.</summary>
    HttpValues Cookies { get; }

    /// <summary>Whether the payload has <c>multiValueHeaders</c>. The answer to an Application Load Balancer must have them where the request has, and only there.</summary>
    bool HasMultiValueHeaders { get; }

    /// <summary>https, or wss for a WebSocket, where the integration takes nothing else; what a load balancer says of its client; null from VPC Lattice, which does not say.</summary>
    string? Scheme { get; }

    /// <summary>The host that was called: the domain of the API or the URL, otherwise the Host header; null when neither is there.</summary>
    string? Host { get; }

    /// <summary>
    /// The address that the integration was called from, the last hop. From a load balancer and from VPC Lattice it is the last one in X-Forwarded-For,
    /// which the load balancer appends unless it is set to preserve or remove that header. Null when it is not known.
    /// </summary>
    string? SourceIp { get; }

    /// <summary>The id that the integration gave the request; null from load balancers and from VPC Lattice V1, which give none.</summary>
    string? RequestId { get; }

    /// <summary>The bytes of the body, decoded where the payload has them as base64; null or empty when there is no body.</summary>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    byte[]? GetBodyBytes();

    /// <summary>The body as text, decoded where the payload has it as base64; null or empty when there is no body.</summary>
    /// <exception cref="FormatException">The body should be base64 and is not.</exception>
    string? GetBodyText();
}
