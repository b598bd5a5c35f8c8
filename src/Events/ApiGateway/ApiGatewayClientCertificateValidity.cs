namespace LambdaEvents.ApiGateway;

public sealed partial record ApiGatewayClientCertificateValidity
{
    /// <summary>Reads <see cref="NotBefore"/>.</summary>
    /// <param name="time">The first moment at which the certificate is valid, UTC.</param>
    /// <returns>Whether the text is there and in the form of OpenSSL.</returns>
    public bool TryGetNotBefore(out DateTimeOffset time) => ApiGatewayTimeText.TryParseCertificate(NotBefore, out time);

    /// <summary>Reads <see cref="NotAfter"/>.</summary>
    /// <param name="time">The last moment at which the certificate is valid, UTC.</param>
    /// <returns>Whether the text is there and in the form of OpenSSL.</returns>
    public bool TryGetNotAfter(out DateTimeOffset time) => ApiGatewayTimeText.TryParseCertificate(NotAfter, out time);
}
