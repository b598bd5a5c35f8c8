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
    public void A_record_with_two_type_parameters_and_its_plain_twin_read_the_same_payload() => Probe(
        "generic-several",
        """
        const string Json = "{\"request\":{\"id\":\"1\",\"x\":[]},\"id\":\"2\",\"response\":\"{\\\"id\\\":\\\"3\\\"}\",\"before\":{\"id\":\"4\",\"request\":5}}";
        var typed = LambdaJson.Deserialize<Call<Call, Call<Call, Call>>>(Json);
        var plain = LambdaJson.Deserialize<Call>(Json);
        var converter = new LambdaEvents.Serialization.GenericPayloadConverter().CreateConverter(typed.GetType(), JsonSerializerOptions.Default);
        return $"{typed.Request!.Id}|{typed.Id}|{typed.Response!.Id}|{typed.Before!.Request}|{plain.ReadRequest<Call>() == typed.Request}|{plain.ReadResponse<Call>().Id}|"
            + $"{LambdaJson.ToJson(typed) == Json}|{LambdaJson.ToJson(typed with { Id = "2" }) == Json}|{converter is LambdaEvents.Serialization.PayloadConverter<Call<Call, Call<Call, Call>>>}";
        """)
        .Should().Be("1|2|3|5|True|3|True|True|True");

    [Fact]
    public void A_list_is_made_read_walked_and_written() => Probe(
        "list",
        """
        OrderList orders = [new ListedOrder { Source = "shop:web" }, new ListedOrder()];
        var json = LambdaJson.ToJson(orders);
        var read = LambdaJson.Deserialize<OrderList>(json);
        var sources = new List<string>();
        foreach (var order in read)
        {
            sources.Add(order.Source ?? "none");
        }

        var context = JsonSerializer.Deserialize(json, OrdersListJsonContext.Default.OrderList);
        var addresses = LambdaJson.Deserialize<AddressList>("[{\"street\":\"s\"}]");
        var measures = LambdaJson.Deserialize<MeasureList>("[ {\"h\":[1,2,-3]} ]");
        OrderListResponse response = [JsonElement.Parse("{\"a\": 1.0}"), default];
        return $"{json}|{string.Join(",", sources)}|{read == orders}|{context == orders}|{read.Count}|{addresses[0].Street}|"
            + $"{measures[0]["h"][2]}|{LambdaJson.ToJson(measures)}|{LambdaJson.ToJson(response)}";
        """)
        .Should().Be("""[{"source":"shop:web"},{}]|shop:web,none|True|True|2|s|-3|[ {"h":[1,2,-3]} ]|[{"a": 1.0},null]""");

    [Fact]
    public void A_list_of_another_payload_is_refused() => Probe(
        "list",
        """
        var answers = new List<string>();
        foreach (var json in new[] { "[{'source':'shop:web'}]", "[]", "{}", "null", "7", "[7]", "[{'source':'shop:app'}]" })
        {
            try { answers.Add(LambdaJson.Deserialize<OrderList>(json.Replace("'", "\"")).Count.ToString()); }
            catch (PayloadMismatchException) { answers.Add("refused"); }
        }
        return string.Join(",", answers);
        """)
        .Should().Be("1,0,refused,refused,refused,refused,refused");

    [Fact]
    public void Lists_and_maps_hold_each_other() => Probe(
        "nested",
        """
        const string Json = "{\"headers\":{\"a\":\"1\",\"b\":[\"2\",\"3\"]},\"signed\":[{\"h\":[1,2,-3]},{}],\"choices\":[\"x\",[\"y\"]],"
            + "\"pairs\":{\"host\":[{\"key\":\"Host\",\"value\":\"v\"}]},\"byRegion\":{\"eu\":{\"a\":{\"key\":\"k\"}}},\"maybe\":{\"key\":\"m\"},"
            + "\"maybes\":[null,{\"key\":\"n\"}],\"anything\":[1.50,\"t\",null,{}],\"lists\":{\"l\":[[],true]}}";
        var sample = LambdaJson.Deserialize<NestedSample>(Json);
        var descriptor = PayloadDescriptor.Create<NestedSample>("NestedSample", "orders-nested", PayloadDirection.Event, []);
        var deviations = string.Join(";", descriptor.Check(System.Text.Encoding.UTF8.GetBytes(Json.Replace("null,{\"key\":\"n\"}", "{\"key\":\"n\"}"))).Select(deviation => $"{deviation.Kind} {deviation.Path}"));
        return $"{sample.Headers["b"][1]}{sample.Headers["a"]}{sample.Headers["a"].IsOne}|{sample.Signed![0]["h"][2]}|{sample.Choices![1][0]}|{sample.Pairs!["host"][0].Key}|"
            + $"{sample.ByRegion!["eu"]["a"].Key}|{sample.Maybe!.Key}|{sample.Maybes![0].Key ?? "null"}{sample.Maybes[1].Key}|{sample.Anything![0]}|{sample.Lists!["l"][1]}|"
            + $"{LambdaJson.ToJson(sample) == Json}|{LambdaJson.ToJson(sample with { Maybe = sample.Maybe }) == Json}|{sample.UnknownMembers.Count}|{sample == LambdaJson.Deserialize<NestedSample>(Json)}|{deviations}";
        """)
        .Should().Be("31True|-3|y|Host|k|m|nulln|1.50|True|True|True|0|True|");

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

    [Fact]
    public void A_detail_tells_what_the_event_around_it_says() => Probe(
        "details",
        """
        var listed = Shop.EventCatalog.All.Select(payload => $"{payload.Name} {payload.Pattern.Source ?? "any"} {payload.Pattern.DetailType} {payload.Type.Name}{string.Join(",", payload.PayloadIds)}");
        var kept = LambdaJson.Deserialize<OrderShipped>("{\"order-id\":\"1\",\"parcels\":7}"u8);
        return $"{OrderShipped.Source}|{OrderShipped.DetailType}|{Shop.Billing.BillPaid.Source ?? "null"}|{PatternOf<Shop.Billing.BillPaid>()}|{PatternOf<Parcel>().DetailType ?? "null"}|"
            + $"{string.Join(";", listed)}|{kept.UnknownMembers.Count}";

        static EventBridgePattern PatternOf<T>() where T : IPayload<T> => T.Pattern;
        """)
        .Should().Be(
            "shop.orders|Order \"shipped\" & gone|null|EventBridgePattern { Source = , DetailType = Bill paid }|null|"
            + "BillPaid any Bill paid EventBridgeEvent`1;OrderShipped shop.orders Order \"shipped\" & gone EventBridgeEvent`1order-shipped|1");

    [Fact]
    public void What_a_member_is_told_by_must_fit_its_type() => Probe(
        "told-by",
        """
        var answers = new List<string>();
        foreach (var told in new[] { "'kind':'opened','from':'shop'", "'from':null", "", "'kind':'closed','from':'shop'", "'kind':'opened','from':7", "'kind':'opened','from':'shop','From':{}" })
        {
            try { answers.Add(LambdaJson.Deserialize<Envelope<Opened, Envelope>>($"{{{told}{(told.Length == 0 ? "" : ",")}'body':{{}},'previous':{{'kind':'any'}}}}".Replace("'", "\"")).From); }
            catch (PayloadMismatchException exception) { answers.Add(exception.Path!); }
        }

        var free = LambdaJson.Deserialize<Envelope<Envelope, Opened>>("{\"kind\":\"any\",\"from\":\"any\"}");
        var made = new Envelope<Opened, Envelope> { Kind = "any" };
        return $"{string.Join(",", answers)}|{free.Kind}|{LambdaJson.ToJson(made)}";
        """,
        """
        namespace Shop.Orders
        {
            /// <summary>A detail.</summary>
            public sealed record Opened : LambdaEvents.IEventBridgeDetail<Opened>
            {
                /// <summary>From where.</summary>
                public static string? Source => "shop";
                /// <summary>Of what.</summary>
                public static string DetailType => "opened";
                static Opened LambdaEvents.IPayload<Opened>.Read(ref LambdaEvents.Serialization.PayloadReader reader) { reader.SkipUnreadable(); return new Opened(); }
                void LambdaEvents.IPayload<Opened>.Write(System.Text.Json.Utf8JsonWriter writer) => writer.WriteNullValue();
            }
        }
        """)
        .Should().Be("shop,,,$.kind,$.from,$.From|any|{\"kind\":\"any\"}");

    private static string? Probe(string feature, string body, string more = "") => FeatureFolder.Read(feature).WithSource(more).WithSource($$"""
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
