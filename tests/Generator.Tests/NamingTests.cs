using LambdaEvents.Generator.Model;

namespace LambdaEvents.Tests;

/// <summary>Names of the wire and what they are in C#.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("eventSourceARN", "EventSourceArn")]
    [InlineData("md5OfBody", "Md5OfBody")]
    [InlineData("MD5OfBody", "Md5OfBody")]
    [InlineData("x-amz-id-2", "XAmzId2")]
    [InlineData("detail-type", "DetailType")]
    [InlineData("AWSTraceHeader", "AwsTraceHeader")]
    [InlineData("sourceIPAddress", "SourceIpAddress")]
    [InlineData("SigningCertURL", "SigningCertUrl")]
    [InlineData("resourceARNs", "ResourceArns")]
    [InlineData("memberIDs", "MemberIds")]
    [InlineData("awsRegion", "AwsRegion")]
    [InlineData("s3", "S3")]
    [InlineData("S3Bucket", "S3Bucket")]
    [InlineData("eTag", "ETag")]
    [InlineData("OAuth2Token", "OAuth2Token")]
    [InlineData("x509SanDns", "X509SanDns")]
    [InlineData("responseElements", "ResponseElements")]
    [InlineData("NEW_AND_OLD_IMAGES", "NewAndOldImages")]
    [InlineData("ObjectCreated:Put", "ObjectCreatedPut")]
    [InlineData("aws.events", "AwsEvents")]
    [InlineData("Records", "Records")]
    [InlineData("isBase64Encoded", "IsBase64Encoded")]
    [InlineData("", "")]
    [InlineData("$*", "")]
    public void A_wire_name_becomes_a_name_in_pascal_case(string wireName, string expected) => Naming.ToPascalCase(wireName).Should().Be(expected);

    [Theory]
    [InlineData("INSERT", "Insert")]
    [InlineData("2.0", "Value20")]
    [InlineData("", "Empty")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("*", "")]
    public void A_known_value_becomes_the_name_of_a_constant(string value, string expected) => Naming.ToConstant(value).Should().Be(expected);

    [Theory]
    [InlineData("MessageId", "_messageId")]
    [InlineData("Origin", "_origin_")]
    [InlineData("OriginMember", "_originMember")]
    public void A_property_has_a_field(string property, string expected) => Naming.ToField(property).Should().Be(expected);

    [Theory]
    [InlineData("The ARN of the event source.", "eventSourceARN", true)]
    [InlineData("Event source ARN", "eventSourceARN", true)]
    [InlineData("The event source's ARN in the region of the function.", "eventSourceARN", false)]
    [InlineData("The records.", "Records", true)]
    [InlineData("What was polled.", "Records", false)]
    public void A_description_repeats_the_name_or_says_something(string description, string name, bool expected) =>
        Descriptions.RepeatsName(description, name).Should().Be(expected);

    [Theory]
    [InlineData("Sqs/sqs.schema.json", "SqsJsonContext")]
    [InlineData("DynamoDb/dynamodb.schema.json", "DynamoDbJsonContext")]
    [InlineData("Sqs/sqs-response.schema.json", "SqsResponseJsonContext")]
    [InlineData("ApiGateway/apigateway-rest.schema.json", "ApiGatewayRestJsonContext")]
    [InlineData("order-placed.schema.json", "OrderPlacedJsonContext")]
    [InlineData("Orders/Web/web-order.schema.json", "WebOrderJsonContext")]
    public void A_context_is_named_like_its_file(string path, string expected)
    {
        var run = new SchemaProject().With(path, """{ "title": "Sample", "description": "For tests.", "type": "object", "properties": {} }""").Run();
        run.Diagnostics.Should().BeEmpty();
        run.FileNames.Should().Contain(name => name.EndsWith($"{expected}.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sqs/a.schema.json", "Shop.Sqs", "Sqs.Sample.g.cs")]
    [InlineData("Orders/Web Shop/a.schema.json", "Shop.Orders.Web_Shop", "Orders.Web_Shop.Sample.g.cs")]
    [InlineData("class/2nd/a.schema.json", "Shop.@class._2nd", "class._2nd.Sample.g.cs")]
    [InlineData("a.schema.json", "Shop", "Sample.g.cs")]
    [InlineData("/other/Sqs/a.schema.json", "Shop", "Sample.g.cs")]
    public void A_namespace_is_the_root_and_the_folder(string path, string space, string file)
    {
        var run = new SchemaProject().With(path, """{ "title": "Sample", "description": "For tests.", "type": "object", "properties": {} }""").Run();
        run[file].Should().Contain($"namespace {space};\n");
        run.CompilerErrors.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Carriers.Post", "namespace Carriers.Post;")]
    [InlineData("Shop/Post/", "namespace Shop.Post;")]
    public void A_project_can_give_a_file_another_namespace(string given, string expected)
    {
        var run = new SchemaProject()
            .With("A/a.schema.json", """{ "title": "Sample", "description": "For tests.", "type": "object", "properties": {} }""", $"LambdaEventsNamespace={given}")
            .Run();
        run.Files.Should().OnlyContain(file => file.SourceText.ToString().Contains(expected));
        run.CompilerErrors.Should().BeEmpty();
    }

    [Fact]
    public void A_project_without_a_root_namespace_gets_its_records_in_the_global_one()
    {
        var run = new SchemaProject()
            .With("a.schema.json", """{ "title": "Sample", "description": "For tests.", "type": "object", "properties": { "b": { "description": "One of them.", "type": "string" } } }""")
            .WithProperty("RootNamespace", string.Empty)
            .Run();
        run["Sample.g.cs"].Should().NotContain("namespace ");
        run.CompilerErrors.Should().BeEmpty();
    }
}
