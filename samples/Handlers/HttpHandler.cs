using System.Text.Json;
using Handlers.Shop;
using LambdaEvents.Http;

namespace Handlers;

/// <summary>Answers over HTTP, behind a REST API, an HTTP API, a function URL and a load balancer alike.</summary>
public sealed class HttpHandler(TextWriter log)
{
    public HttpResponse Handle(IHttpRequest request) => (request.Method, request.PathSegments) switch
    {
        ("POST", ["orders", var sku]) => Order(sku, request),
        ("GET", ["health"]) => HttpResponse.Empty(),
        _ => HttpResponse.Text("There is nothing here.", statusCode: 404),
    };

    private HttpResponse Order(string sku, IHttpRequest request)
    {
        try
        {
            var line = request.ReadBody<OrderLine>() with { Sku = sku };
            log.WriteLine($"{request.SourceIp} wants {line.Quantity} of {sku}");
            return HttpResponse.Json(line, 201).WithCookie("seen=yes; Secure; HttpOnly");
        }
        catch (JsonException)
        {
            return HttpResponse.Text("The body has to be JSON with a quantity.", statusCode: 400);
        }
    }
}
