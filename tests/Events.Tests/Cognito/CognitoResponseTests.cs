using LambdaEvents.Cognito;

namespace LambdaEvents.Tests.Cognito;

/// <summary>What Cognito gets when a handler returns its event with the response filled.</summary>
public sealed class CognitoResponseTests
{
    [Fact]
    public void A_filled_response_leaves_the_rest_of_the_event_and_writes_no_nulls()
    {
        var request = LambdaJson.Deserialize<CognitoPreSignUpEvent>(
            """{"version":"1","triggerSource":"PreSignUp_SignUp","request":{"userAttributes":{"email":"a@example.com"}""" +
            ""","validationData":null,"new":1},"response":{"autoConfirmUser":null,"autoVerifyEmail":null,"autoVerifyPhone":null}}""");

        (request with { Response = request.Response with { AutoConfirmUser = true } }).ToJson().Should().Be(
            """{"version":"1","triggerSource":"PreSignUp_SignUp","request":{"userAttributes":{"email":"a@example.com"}""" +
            ""","validationData":null,"new":1},"response":{"autoConfirmUser":true}}""");
    }

    [Fact]
    public void An_event_without_a_response_gets_one()
    {
        var request = LambdaJson.Deserialize<CognitoDefineAuthChallengeEvent>("""{"version":"1","request":{"session":[]}}""");

        var response = request.Response with { ChallengeName = CognitoChallengeNames.CustomChallenge, IssueTokens = false, FailAuthentication = false };

        (request with { Response = response }).ToJson()
            .Should().Be(
                """{"version":"1","request":{"session":[]},"response":{"challengeName":"CUSTOM_CHALLENGE","issueTokens":false""" +
                ""","failAuthentication":false}}""");
    }

    [Fact]
    public void An_empty_map_that_says_to_change_nothing_is_written()
    {
        var request = LambdaJson.Deserialize<CognitoInboundFederationEvent>("""{"version":"1","response":{}}""");

        (request with { Response = request.Response with { UserAttributesToMap = [] } }).ToJson().Should().Be(
            """{"version":"1","response":{"userAttributesToMap":{}}}""");
    }

    [Fact]
    public void Attributes_that_are_booleans_or_numbers_read_as_text()
    {
        var message = LambdaJson.Deserialize<CognitoCustomMessageEvent>(
            """{"version":"1","request":{"userAttributes":{"email_verified":true,"custom:seats":3}}}""");

        message.Request.UserAttributes["email_verified"].Should().Be("true");
        message.Request.UserAttributes["custom:seats"].Should().Be("3");
    }

    [Fact]
    public void A_synchronization_returns_other_records_and_keeps_the_number_of_its_version()
    {
        var sync = LambdaJson.Deserialize<CognitoSyncEvent>(
            """{"version":2,"eventType":"SyncTrigger","datasetRecords":{"a":{"oldValue":"1","newValue":"2","op":"replace"}}}""");
        var removed = sync.DatasetRecords["a"] with { Op = CognitoSyncOperations.Remove };
        var records = new Dictionary<string, CognitoSyncRecord>(sync.DatasetRecords) { ["a"] = removed };

        (sync with { DatasetRecords = records }).ToJson()
            .Should().Be("""{"version":2,"eventType":"SyncTrigger","datasetRecords":{"a":{"oldValue":"1","newValue":"2","op":"remove"}}}""");
    }
}
