using LambdaEvents.ApiGateway;
using LambdaEvents.FunctionUrl;

namespace LambdaEvents.Tests.ApiGateway;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("12/Mar/2020:19:03:58 +0000", "2020-03-12T19:03:58Z")]
    [InlineData("09/Apr/2015:12:34:56 -0330", "2015-04-09T12:34:56-03:30")]
    public void The_common_log_format_is_read(string text, string expected)
    {
        new ApiGatewayProxyRequestContext { RequestTime = text }.TryGetRequestTime(out var rest).Should().BeTrue();
        new ApiGatewayHttpApiV2RequestContext { Time = text }.TryGetTime(out var http).Should().BeTrue();
        new ApiGatewayWebSocketRequestContext { RequestTime = text }.TryGetRequestTime(out var webSocket).Should().BeTrue();
        new FunctionUrlRequestContext { Time = text }.TryGetTime(out var url).Should().BeTrue();

        new[] { rest, http, webSocket, url }.Should().AllBeEquivalentTo(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2020-03-12T19:03:58Z")]
    [InlineData("12/Mrz/2020:19:03:58 +0000")]
    public void Another_text_is_no_time(string? text) =>
        new ApiGatewayProxyRequestContext { RequestTime = text }.TryGetRequestTime(out _).Should().BeFalse();

    [Theory]
    [InlineData("Aug  5 09:36:04 2021 GMT", "2021-08-05T09:36:04Z")]
    [InlineData("Dec 15 09:36:04 2031 GMT", "2031-12-15T09:36:04Z")]
    public void The_validity_of_a_certificate_is_read_with_one_space_or_two(string text, string expected)
    {
        var validity = new ApiGatewayClientCertificateValidity { NotBefore = text, NotAfter = text };

        validity.TryGetNotBefore(out var from).Should().BeTrue();
        validity.TryGetNotAfter(out var to).Should().BeTrue();
        new[] { from, to }.Should().AllBeEquivalentTo(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
    }
}
