using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaEvents.Alb;
using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;
using LambdaEvents.VpcLattice;

namespace LambdaEvents.Http;

/// <summary>
/// An answer over HTTP, the same whichever integration asked. It is turned into the response of one integration by <see cref="ToRestApi"/> and its like, or written for the one
/// that asked by <see cref="WriteFor(IHttpRequest, Stream)"/>.
/// </summary>
public sealed record HttpResponse
{
    /// <summary>The status, such as 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not between 100 and 599.</exception>
    public int StatusCode
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 100);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 599);
            field = value;
        }
    }
    = 200;

    /// <summary>The headers, in the order in which they are sent. A Set-Cookie among them is sent as one of <see cref="Cookies"/>.</summary>
    /// <exception cref="ArgumentException">A name is not one of a header, or a value has line breaks.</exception>
    public HttpValues Headers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = HttpResponseFields.Checked(value);
        }
    }
    = HttpValues.IgnoringCase([]);

    /// <summary>The values of the Set-Cookie headers, each name=value with attributes.</summary>
    /// <exception cref="ArgumentException">A value has line breaks.</exception>
    public ValueList<string> Cookies
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var cookie in value)
            {
                HttpResponseFields.CheckValue(cookie);
            }

            field = value;
        }
    }
    = [];

    /// <summary>The body as text, or as base64 where <see cref="IsBase64Encoded"/> says so; null when there is none.</summary>
    public string? Body { get; init; }

    /// <summary>Whether the body is base64 of the bytes to send.</summary>
    public bool IsBase64Encoded { get; init; }

    /// <summary>An answer without a body.</summary>
    /// <param name="statusCode">The status.</param>
    public static HttpResponse Empty(int statusCode = 204) => new() { StatusCode = statusCode };

    /// <summary>An answer that sends the client to another address.</summary>
    /// <param name="location">The address: absolute, or relative to the one that was asked. The stage of an API belongs into it.</param>
    /// <param name="statusCode">The status: 302, or 301, 303, 307 or 308.</param>
    public static HttpResponse Redirect(string location, int statusCode = 302) => Empty(statusCode).WithHeader("Location", location);

    /// <summary>An answer with text.</summary>
    /// <param name="text">The body.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="statusCode">The status.</param>
    public static HttpResponse Text(string text, string contentType = "text/plain; charset=utf-8", int statusCode = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new HttpResponse { StatusCode = statusCode, Body = text }.WithHeader("Content-Type", contentType);
    }

    /// <summary>An answer with bytes, which go to the integration as base64. A REST API decodes them only for its binary media types.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="contentType">The content type.</param>
    /// <param name="statusCode">The status.</param>
    public static HttpResponse Bytes(ReadOnlySpan<byte> bytes, string contentType, int statusCode = 200) =>
        new HttpResponse { StatusCode = statusCode, Body = Convert.ToBase64String(bytes), IsBase64Encoded = true }.WithHeader("Content-Type", contentType);

    /// <summary>An answer with a value of a type of your own as JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">How System.Text.Json writes the type.</param>
    /// <param name="statusCode">The status.</param>
    public static HttpResponse Json<T>(T value, JsonTypeInfo<T> typeInfo, int statusCode = 200) =>
        Text(JsonSerializer.Serialize(value, typeInfo), "application/json", statusCode);

    /// <summary>An answer with a payload of this library as JSON.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="payload">The payload.</param>
    /// <param name="statusCode">The status.</param>
    public static HttpResponse Json<T>(T payload, int statusCode = 200)
        where T : IPayload<T> => Text(payload.ToJson(), "application/json", statusCode);

    /// <summary>The answer with one of the headers set; it takes the place of those that have its name.</summary>
    /// <param name="name">The name in the case in which it is to be sent.</param>
    /// <param name="values">The value, or several.</param>
    /// <exception cref="ArgumentException">The name is not one of a header, or a value has line breaks, or there is no value.</exception>
    public HttpResponse WithHeader(string name, params ReadOnlySpan<string> values)
    {
        if (values.IsEmpty)
        {
            throw new ArgumentException("A header needs a value.", nameof(values));
        }

        return this with { Headers = HttpResponseFields.With(Headers, name, values) };
    }

    /// <summary>The answer with one more cookie.</summary>
    /// <param name="cookie">The value of its Set-Cookie header: name=value with attributes.</param>
    /// <exception cref="ArgumentException">The value has line breaks.</exception>
    public HttpResponse WithCookie(string cookie) => this with { Cookies = [.. Cookies, cookie] };

    /// <summary>The response for a REST API, for an HTTP API with payload format 1.0 and for a WebSocket API. Headers with several values stand among those of several values only.</summary>
    public ApiGatewayProxyResponse ToRestApi()
    {
        var fields = new HttpResponseFields(this);
        return new()
        {
            StatusCode = StatusCode,
            Headers = fields.OfOneValue,
            MultiValueHeaders = fields.OfSeveralValues,
            Body = Body,
            IsBase64Encoded = IsBase64Encoded,
        };
    }

    /// <summary>The response for an HTTP API with payload format 2.0. Several values of a header are joined by commas; cookies stand apart.</summary>
    public ApiGatewayHttpApiV2Response ToHttpApi()
    {
        var fields = new HttpResponseFields(this);
        return new() { StatusCode = StatusCode, Headers = fields.JoinedWithoutCookies, Cookies = fields.CookiesOrNull, Body = Body, IsBase64Encoded = IsBase64Encoded };
    }

    /// <summary>The response for a function URL. Several values of a header are joined by commas; cookies stand apart.</summary>
    public FunctionUrlResponse ToFunctionUrl()
    {
        var fields = new HttpResponseFields(this);
        return new() { StatusCode = StatusCode, Headers = fields.JoinedWithoutCookies, Cookies = fields.CookiesOrNull, Body = Body, IsBase64Encoded = IsBase64Encoded };
    }

    /// <summary>
    /// The response for an Application Load Balancer, with the kind of headers that the request has. Where that is one value each, several values are joined by commas.
    /// </summary>
    /// <param name="request">The request that is answered.</param>
    /// <exception cref="InvalidOperationException">There are several cookies, and the target group has no multi-value headers.</exception>
    public AlbResponse ToAlb(IHttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var fields = new HttpResponseFields(this);
        return new()
        {
            StatusCode = StatusCode,
            StatusDescription = HttpReasons.Describe(StatusCode),
            Headers = request.HasMultiValueHeaders ? null : fields.Joined("an Application Load Balancer whose target group has no multi-value headers"),
            MultiValueHeaders = request.HasMultiValueHeaders ? fields.All : null,
            Body = Body,
            IsBase64Encoded = IsBase64Encoded,
        };
    }

    /// <summary>The response for VPC Lattice, of both event structures. Several values of a header are joined by commas.</summary>
    /// <exception cref="InvalidOperationException">There are several cookies, which VPC Lattice has no place for.</exception>
    public VpcLatticeResponse ToVpcLattice() => new()
    {
        StatusCode = StatusCode,
        StatusDescription = HttpReasons.Describe(StatusCode),
        Headers = new HttpResponseFields(this).Joined("VPC Lattice"),
        Body = Body,
        IsBase64Encoded = IsBase64Encoded,
    };

    /// <summary>Writes the response of the integration that asked, so that one function can stand behind several.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="destination">Where the JSON goes. The stream is left open.</param>
    /// <exception cref="InvalidOperationException">There are several cookies, and the integration takes only one.</exception>
    public void WriteFor(IHttpRequest request, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var buffer = new ArrayBufferWriter<byte>();
        WriteFor(request, buffer);
        destination.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes the response of the integration that asked, so that one function can stand behind several.</summary>
    /// <param name="request">The request that is answered.</param>
    /// <param name="destination">Where the JSON goes.</param>
    /// <exception cref="InvalidOperationException">There are several cookies, and the integration takes only one.</exception>
    public void WriteFor(IHttpRequest request, IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(request);
        switch (request.Integration)
        {
            case HttpIntegration.RestApi or HttpIntegration.HttpApiV1 or HttpIntegration.WebSocketApi:
                LambdaJson.Serialize(ToRestApi(), destination);
                break;
            case HttpIntegration.HttpApiV2:
                LambdaJson.Serialize(ToHttpApi(), destination);
                break;
            case HttpIntegration.FunctionUrl:
                LambdaJson.Serialize(ToFunctionUrl(), destination);
                break;
            case HttpIntegration.ApplicationLoadBalancer:
                LambdaJson.Serialize(ToAlb(request), destination);
                break;
            case HttpIntegration.VpcLatticeV1 or HttpIntegration.VpcLatticeV2:
                LambdaJson.Serialize(ToVpcLattice(), destination);
                break;
            default:
                throw new ArgumentException($"There is no integration {request.Integration}.", nameof(request));
        }
    }

    // Bodies and cookies stay out of logs.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("StatusCode = ").Append(StatusCode).Append(", Headers = ").Append(Headers);
        return true;
    }
}
