namespace LambdaEvents.Tests;

public sealed partial class DiagnosticTests
{
    [Theory]
    [Covers("EVT037")]
    [InlineData("Shop..Samples")]
    [InlineData("Shop.1")]
    [InlineData("Shop.new")]
    public void A_class_of_samples_without_a_usable_name_is_reported(string name) =>
        ExpectSamples(SampleProject.WithSample("orders/Order.full.json").WithProperty("LambdaEventsSamples", name), "EVT037", $"LambdaEventsSamples is '{name}'", path: string.Empty);

    [Theory]
    [Covers("EVT038")]
    [InlineData("orders/Order.json")]
    [InlineData("orders/Order.--.json")]
    [InlineData("orders/.full.json")]
    [InlineData("---/Order.full.json")]
    public void A_sample_that_does_not_say_what_it_is_is_reported(string resource) =>
        ExpectSamples(SampleProject.WithSample(resource), "EVT038", $"'{resource}' does not say what it is", $"/shop/samples/{resource}");

    [Fact]
    [Covers("EVT039")]
    public void A_sample_of_an_unknown_record_is_reported() => ExpectSamples(
        SampleProject.WithSample("orders/Order.full.json").WithSample("orders/Ordre.full.json"),
        "EVT039",
        "'orders/Ordre.full.json' is named for the record 'Ordre', which is none of the records that the project refers to",
        "/shop/samples/orders/Ordre.full.json");

    [Fact]
    [Covers("EVT039")]
    public void A_sample_of_a_record_of_which_there_are_two_is_reported() => ExpectSamples(
        SampleProject
            .WithReference(new SchemaProject().WithProperty("RootNamespace", "Other").With("order.schema.json", OrderSchema).Named("Other").Run().ToReference())
            .WithSample("orders/Order.full.json"),
        "EVT039",
        "of which there are several: Library.Order, Other.Order",
        "/shop/samples/orders/Order.full.json");

    [Theory]
    [Covers("EVT040")]
    [InlineData("orders/Order.two-lines.json", "orders/Order.twoLines.json", "Samples.Orders.Order.TwoLines")]
    [InlineData("big-orders/Order.full.json", "bigOrders/Order.full.json", "Samples.BigOrders")]
    public void Two_samples_of_one_name_are_reported(string first, string second, string name) => ExpectSamples(
        SampleProject.WithSample(second).WithSample(first), "EVT040", $"'{second}' becomes {name}, which '{first}' has become already", $"/shop/samples/{second}");

    private const string OrderSchema = """{ "title": "Order", "description": "What was bought.", "type": "object", "properties": {} }""";

    private static SchemaProject SampleProject => new SchemaProject()
        .WithProperty("LambdaEventsSamples", "Shop.Samples")
        .WithSource(StandIn.Testing)
        .WithReference(new SchemaProject().WithProperty("RootNamespace", "Library").With("order.schema.json", OrderSchema).Named("Library").Run().ToReference());

    private static void ExpectSamples(SchemaProject project, string id, string message, string path)
    {
        var run = project.Run();
        var diagnostic = run.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be(id);
        diagnostic.GetMessage().Should().Contain(message);
        (diagnostic.Location.GetLineSpan().Path ?? string.Empty).Should().Be(path);
        run.CompilerErrors.Should().BeEmpty("one mistake gives one diagnostic, and what was understood compiles");
    }
}
