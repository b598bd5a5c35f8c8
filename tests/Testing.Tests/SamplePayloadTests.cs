using System.Text;
using LambdaEvents.EventBridge;
using LambdaEvents.Sqs;
using LambdaEvents.Testing;

namespace LambdaEvents.Tests;

public sealed class SamplePayloadTests
{
    private static readonly Dictionary<string, SamplePayload> All = SamplePayloads.All.ToDictionary(sample => sample.Name, StringComparer.Ordinal);

    private static readonly Dictionary<Type, PayloadDescriptor> Records =
        new[] { EventCatalog.All, ResponseCatalog.All, EventBridgeCatalog.All }.SelectMany(records => records).DistinctBy(record => record.Type).ToDictionary(record => record.Type);

    [Theory]
    [MemberData(nameof(FixtureFolder.Names), MemberType = typeof(FixtureFolder))]
    public void Every_fixture_is_a_sample_of_the_record_that_its_path_names(string name)
    {
        var file = FixtureFolder.Read(name);
        var sample = All[name];

        sample.Utf8Json.ToArray().Should().Equal(file);
        sample.Json.Should().Be(Encoding.UTF8.GetString(file));
        Records[sample.Type].Name.Should().Be(name.Split('/')[1].Split('.')[0]);
        sample.Record.Should().BeOfType(sample.Type).And.Be(Records[sample.Type].Deserialize(file));
    }

    [Fact]
    public void There_are_no_other_samples() => All.Keys.Should().BeEquivalentTo(FixtureFolder.All);

    [Fact]
    public void A_sample_is_a_member_named_for_source_record_and_case()
    {
        var batch = SamplePayloads.Sqs.SqsEvent.Full.Record;
        var change = SamplePayloads.EventBridgeEc2.Ec2InstanceStateChangeNotification.Full.Record;

        batch.Records.Should().NotBeEmpty();
        change.Detail!.State.Should().NotBeEmpty();
        SamplePayloads.ApiGateway.ApiGatewayProxyRequest.ConsoleTest.Name.Should().Be("apigateway/ApiGatewayProxyRequest.console-test");
        SamplePayloads.Sqs.SqsEvent.Full.ToString().Should().Be("sqs/SqsEvent.full");
    }

    [Fact]
    public void A_sample_is_the_same_whoever_asks() => SamplePayloads.Sqs.SqsEvent.Full.Record.Should().BeSameAs(SamplePayloads.Sqs.SqsEvent.Full.Record);

    [Fact]
    public void A_sample_is_loaded_once_and_when_it_is_used()
    {
        var owner = new CountedType();
        var sample = new SamplePayload<SqsEvent>(owner, "sqs/SqsEvent.full.json");
        sample.Name.Should().Be("sqs/SqsEvent.full");
        sample.Type.Should().Be<SqsEvent>();
        owner.Opened.Should().Be(0);

        sample.Record.Should().Be(LambdaJson.Deserialize<SqsEvent>(sample.Json));
        sample.Utf8Json.Length.Should().BePositive();
        owner.Opened.Should().Be(1);
    }

    [Fact]
    public void A_resource_that_is_not_there_says_what_to_do() =>
        new Func<string>(() => new SamplePayload<SqsEvent>(typeof(SamplePayloadTests), "sqs/SqsEvent.none.json").Json)
            .Should().Throw<InvalidOperationException>()
            .WithMessage("The assembly LambdaEvents.Testing.Tests has no resource 'sqs/SqsEvent.none.json'. Add the file to its project as a LambdaEventsSample.");

    [Fact]
    public void A_project_has_samples_of_its_own()
    {
        OwnSamples.OrderQueue.SqsEvent.Case2Orders.Record.Records.Select(message => message.MessageId).Should().Equal("m-1", "m-2");
        OwnSamples.OrderQueue.SqsEvent.SqsEventCase.Record.Records.Should().BeEmpty();
        OwnSamples.All.Should().HaveCount(2);
    }
}
