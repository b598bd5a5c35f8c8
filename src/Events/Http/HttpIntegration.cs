namespace LambdaEvents.Http;

/// <summary>What passed a request over HTTP to the function, and which answer it takes.</summary>
public enum HttpIntegration
{
    /// <summary>A REST API of API Gateway, with proxy integration.</summary>
    RestApi,

    /// <summary>An HTTP API of API Gateway with payload format 1.0.</summary>
    HttpApiV1,

    /// <summary>An HTTP API of API Gateway with payload format 2.0.</summary>
    HttpApiV2,

    /// <summary>A WebSocket API of API Gateway. Only a request to connect has more of HTTP than a body.</summary>
    WebSocketApi,

    /// <summary>The URL of a function.</summary>
    FunctionUrl,

    /// <summary>An Application Load Balancer.</summary>
    ApplicationLoadBalancer,

    /// <summary>A VPC Lattice service, event structure V1.</summary>
    VpcLatticeV1,

    /// <summary>A VPC Lattice service, event structure V2.</summary>
    VpcLatticeV2,
}
