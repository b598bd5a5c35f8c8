namespace LambdaEvents.Tests;

/// <summary>The serializer that projects get which use AWS's interface, against an assembly that looks like AWS's.</summary>
public sealed class SerializerTests
{
    private static SchemaProject Project => FeatureFolder.Read("response").WithReference(StandIn.AmazonLambdaCore);

    [Fact]
    public void A_project_without_AWS_gets_none() =>
        FeatureFolder.Read("response").Run().FileNames.Should().NotContain(name => name.Contains("Serializer", StringComparison.Ordinal));

    [Fact]
    public void A_project_with_AWS_gets_two_files()
    {
        var run = Project.Run();
        run.FileNames.Should().Contain(["LambdaEventSerializer.g.cs", "LambdaEventSerializerOfTEventTResponse.g.cs"]);
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void A_project_that_refers_to_one_with_a_serializer_gets_no_second_one()
    {
        var library = Project.Run();
        var run = new SchemaProject().WithReference(StandIn.AmazonLambdaCore).WithReference(library.ToReference()).Run();
        run.FileNames.Should().BeEmpty();
    }

    [Fact]
    public void A_class_of_the_same_name_in_the_project_is_left_alone()
    {
        var run = Project.WithSource("namespace LambdaEvents { internal sealed class LambdaEventSerializer; }").Run();
        run.FileNames.Should().NotContain(name => name.Contains("Serializer", StringComparison.Ordinal));
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void The_serializer_of_one_function_reads_the_event_and_writes_the_response() => Probe(
        """
        ILambdaSerializer serializer = new LambdaEventSerializer<Decider, OrderResponse>();
        var decider = serializer.Deserialize<Decider>(Input("{\"name\":\"A\"}"));
        serializer.Serialize(new OrderResponse { StatusCode = 200, Body = decider.Name!, Reply = new Reply { Accepted = true, Origin = decider } }, output);
        """)
        .Should().Be("""{"statusCode":200,"body":"A","reply":{"accepted":true,"origin":{"name":"A"}}}""");

    [Fact]
    public void The_serializer_of_one_function_writes_null_as_null() =>
        Probe("((ILambdaSerializer)new LambdaEventSerializer<Decider, OrderResponse>()).Serialize<OrderResponse>(null!, output);").Should().Be("null");

    [Theory]
    [InlineData("serializer.Deserialize<OrderResponse>(Input(\"{}\"));")]
    [InlineData("serializer.Serialize(new Decider(), output);")]
    public void The_serializer_of_one_function_names_its_types_when_asked_for_others(string call) =>
        Probe($"ILambdaSerializer serializer = new LambdaEventSerializer<Decider, OrderResponse>(); {call}")
            .Should().StartWith("NotSupportedException").And.Contain("Shop.Orders.Decider").And.Contain("Shop.Orders.OrderResponse");

    [Fact]
    public void The_serializer_of_several_functions_reads_and_writes_what_its_contexts_know() => Probe(
        """
        ILambdaSerializer serializer = new LambdaEventSerializer(OrdersResponseJsonContext.Default);
        var decider = serializer.Deserialize<Decider>(Input("{\"name\":\"A\",\"more\":1}"));
        serializer.Serialize(decider, output);
        """)
        .Should().Be("""{"name":"A","more":1}""");

    [Fact]
    public void The_serializer_of_several_functions_hands_on_streams_and_text() => Probe(
        """
        ILambdaSerializer serializer = new LambdaEventSerializer(OrdersResponseJsonContext.Default);
        var input = Input("not JSON, ");
        serializer.Serialize(ReferenceEquals(serializer.Deserialize<Stream>(input), input) ? input : Stream.Null, output);
        serializer.Serialize(serializer.Deserialize<string>(Input("é, ")), output);
        serializer.Serialize<Stream>(Input("copied, "), output);
        serializer.Serialize<string?>(null, output);
        """)
        .Should().Be("not JSON, é, copied, null");

    [Theory]
    [InlineData("serializer.Deserialize<Version>(Input(\"{}\"));")]
    [InlineData("serializer.Serialize(new Version(1, 0), output);")]
    public void The_serializer_of_several_functions_says_what_to_do_for_other_types(string call) =>
        Probe($"ILambdaSerializer serializer = new LambdaEventSerializer(OrdersResponseJsonContext.Default); {call}")
            .Should().StartWith("NotSupportedException").And.Contain("System.Version").And.Contain("JsonSerializable(typeof(Version))");

    [Fact]
    public void The_serializer_of_several_functions_reads_as_deep_as_a_DynamoDB_item_nests() => Probe(
        """
        ILambdaSerializer serializer = new LambdaEventSerializer(OrdersResponseJsonContext.Default);
        var json = "{\"name\":\"A\",\"deep\":" + new string('[', 200) + new string(']', 200) + "}";
        serializer.Serialize(serializer.Deserialize<Decider>(Input(json)).Name, output);
        """)
        .Should().Be("A");

    [Fact]
    public void A_serializer_can_be_derived_for_the_assembly_attribute() => Project.WithSource("""
        using LambdaEvents;
        using Shop.Orders;

        /// <summary>What a user writes.</summary>
        public sealed class MySerializer() : LambdaEventSerializer(OrdersResponseJsonContext.Default);
        """).Run().CompilerErrors.Should().BeEmpty();

    private static string? Probe(string body) => Project.WithSource($$"""
        using System;
        using System.IO;
        using System.Text;
        using Amazon.Lambda.Core;
        using LambdaEvents;
        using Shop.Orders;

        /// <summary>The test's code.</summary>
        public static class Probe
        {
            /// <summary>Runs it.</summary>
            public static string Run()
            {
                using var output = new MemoryStream();
                try
                {
                    {{body}}
                }
                catch (NotSupportedException exception)
                {
                    return "NotSupportedException: " + exception.Message;
                }

                return Encoding.UTF8.GetString(output.ToArray());
            }

            private static Stream Input(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
        }
        """).Run().Probe(StandIn.Image);
}
