namespace LambdaEvents.Tests;

/// <summary>Emitted records at work: what cannot be seen in their text.</summary>
public sealed class BehaviourTests
{
    [Fact]
    public void A_response_without_its_required_members_is_read_as_empty_and_written_as_it_was() => Probe(
        "response",
        """
        var response = LambdaJson.Deserialize<OrderResponse>("{\"note\":\"x\"}"u8);
        var changed = response with { Note = "y" };
        return $"{response.StatusCode}|{response.Body}|{response.Reply.Accepted}|{response.Reply.Origin.Name ?? "null"}|"
            + $"{LambdaJson.ToJson(response)}|{LambdaJson.ToJson(changed)}";
        """)
        .Should().Be("""0||False|null|{"note":"x"}|{"note":"y"}""");

    [Fact]
    public void A_response_made_by_code_is_written_and_read() => Probe(
        "response",
        """
        var response = new OrderResponse { StatusCode = 200, Body = "ok", Reply = new Reply { Accepted = true, Origin = new Decider { Name = "A" } } };
        var json = LambdaJson.ToJson(response);
        var again = JsonSerializer.Serialize(response, OrdersResponseJsonContext.Default.OrderResponse);
        return json + (LambdaJson.Deserialize<OrderResponse>(json) == response) + (again == json);
        """)
        .Should().Be("""{"statusCode":200,"body":"ok","reply":{"accepted":true,"origin":{"name":"A"}}}TrueTrue""");

    [Fact]
    public void A_generic_record_and_its_plain_twin_read_the_same_payload() => Probe(
        "generic",
        """
        const string Json = "{\"id\":\"1\",\"detail\":{\"id\":\"2\",\"extra\":3}}";
        var typed = LambdaJson.Deserialize<Envelope<Envelope>>(Json);
        var plain = LambdaJson.Deserialize<Envelope>(Json);
        return $"{typed.Detail!.Id}|{plain.ReadDetail<Envelope>().Id}|{typed.Detail == plain.ReadDetail<Envelope>()}|{LambdaJson.ToJson(typed) == Json}";
        """)
        .Should().Be("2|2|True|True");

    [Fact]
    public void Sensitive_members_are_not_printed() => Probe(
        "sensitive",
        """
        return LambdaJson.Deserialize<SensitiveSample>("{\"name\":\"Ann\",\"token\":\"t0p\",\"pin\":4711,\"links\":[\"https://x\"]}").ToString();
        """)
        .Should().Contain("Ann").And.Contain("***").And.NotContain("t0p").And.NotContain("4711").And.NotContain("https://x");

    [Fact]
    public void A_payload_of_another_identity_is_refused() => Probe(
        "batch",
        """
        var answers = new List<string>();
        foreach (var records in new[] { "[{'version':'2.0','eventSource':'shop:app'}]", "[{'version':'1.0'}]", "7" })
        {
            try { answers.Add(LambdaJson.Deserialize<OrderBatch>($"{{'Records':{records}}}".Replace("'", "\"")).Records.Count.ToString()); }
            catch (PayloadMismatchException) { answers.Add("refused"); }
        }
        return string.Join(",", answers);
        """)
        .Should().Be("1,refused,refused");

    [Fact]
    public void The_catalogue_lists_what_the_schemas_serve() => Probe(
        "catalogue",
        """
        return string.Join(";", Shop.EventCatalog.All.Select(payload => payload.Name));
        """)
        .Should().Be("BillResponse;OrderEvent");

    private static string? Probe(string feature, string body) => FeatureFolder.Read(feature).WithSource($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using LambdaEvents;
        using Shop.Orders;

        /// <summary>The test's code.</summary>
        public static class Probe
        {
            /// <summary>Runs it.</summary>
            public static string Run()
            {
                {{body}}
            }
        }
        """).Run().Probe();
}
