using System.Globalization;

namespace LambdaEvents.ApiGateway;

/// <summary>The forms of times, beside ISO 8601 and epochs, that API Gateway writes.</summary>
internal static class ApiGatewayTimeText
{
    // 12/Mar/2020:19:03:58 +0000
    private const string CommonLog = "dd/MMM/yyyy:HH:mm:ss zzz";

    // Aug  5 09:36:04 2021 GMT
    private const string Certificate = "MMM d HH:mm:ss yyyy 'GMT'";

    public static bool TryParseCommonLog(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, CommonLog, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static bool TryParseCertificate(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(
            text, Certificate, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out time);
}
