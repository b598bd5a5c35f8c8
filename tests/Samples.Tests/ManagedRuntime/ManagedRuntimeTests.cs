using LambdaEvents.EventBridge;
using LambdaEvents.Sqs;
using Microsoft.CodeAnalysis;

namespace LambdaEvents.Tests;

/// <summary>
/// The samples on AWS's own packages, which restore in few places: compiled here as they stand, against assemblies that look like those packages, and run over fixtures.
/// </summary>
public sealed class ManagedRuntimeTests
{
    private const string Orders = "fixtures/sqs/SqsEvent.orders.json";
    private const string Clicks = "fixtures/kinesis/KinesisEvent.full.json";
    private const string Uploads = "fixtures/sqs/SqsEvent.uploads.json";
    private const string Request = "fixtures/functionurl/FunctionUrlRequest.http-view.json";
    private const string Created = "fixtures/eventbridge-s3/S3ObjectCreated.full.json";
    private const string Placed = "fixtures/eventbridge/EventBridgeEvent.custom.json";

    [Fact]
    public void The_library_answers_when_it_is_loaded_by_its_handler_settings()
    {
        var answers = Project("Library").WithSource($$"""
            using System;
            using System.IO;
            using System.Reflection;
            using System.Text;
            using System.Threading.Tasks;
            using Amazon.Lambda.Core;

            /// <summary>Loads functions as Lambda does.</summary>
            public static class Probe
            {
                /// <summary>Calls each.</summary>
                public static string Run() => string.Join('\n',
                    Call("TakeOrders", "{{Repository.Path(Orders)}}"),
                    Call("ReadClicks", "{{Repository.Path(Clicks)}}"),
                    Call("TakeUploads", "{{Repository.Path(Uploads)}}"),
                    Call("Answer", "{{Repository.Path(Request)}}"),
                    Call("Route", "{{Repository.Path(Created)}}"),
                    Call("TakeAll", "{{Repository.Path(Orders)}}"),
                    Call("TakeAll", "{{Repository.Path(Placed)}}"));

                private static string Call(string name, string path)
                {
                    var type = typeof(Probe).Assembly.GetType("ManagedRuntime.Functions")!;
                    var method = type.GetMethod(name)!;
                    using var input = File.OpenRead(path);
                    var attribute = method.GetCustomAttribute<LambdaSerializerAttribute>() ?? type.Assembly.GetCustomAttribute<LambdaSerializerAttribute>()!;
                    var serializer = (ILambdaSerializer)Activator.CreateInstance(attribute.SerializerType)!;
                    var parameters = method.GetParameters();
                    var payload = parameters[0].ParameterType == typeof(Stream) ? input : Generic(nameof(ILambdaSerializer.Deserialize), parameters[0].ParameterType).Invoke(serializer, [input]);
                    var result = method.Invoke(Activator.CreateInstance(type), parameters.Length == 1 ? [payload] : [payload, new Context()]);
                    if (result is Task task)
                    {
                        task.GetAwaiter().GetResult();
                        result = method.ReturnType.IsGenericType ? task.GetType().GetProperty("Result")!.GetValue(task) : null;
                    }

                    using var output = new MemoryStream();
                    if (result is not null)
                    {
                        Generic(nameof(ILambdaSerializer.Serialize), result.GetType()).Invoke(serializer, [result, output]);
                    }

                    return Encoding.UTF8.GetString(output.ToArray());
                }

                private static MethodInfo Generic(string name, Type type) => typeof(ILambdaSerializer).GetMethod(name)!.MakeGenericMethod(type);

                private sealed class Context : ILambdaContext
                {
                    public TimeSpan RemainingTime => TimeSpan.FromMinutes(1);
                }
            }
            """).Run().Probe(StandIn.Image);

        ShouldAnswer(answers);
    }

    [Fact]
    public void The_executable_answers_with_the_handler_that_the_environment_names()
    {
        var answers = Project("Executable")
            .WithReference(RuntimeSupportStandIn.Reference)
            .WithOptions(options => options.WithOutputKind(OutputKind.ConsoleApplication))
            .WithSource($$"""
            using System;
            using System.IO;
            using System.Text;
            using Amazon.Lambda.RuntimeSupport;

            /// <summary>Starts the program as Lambda does.</summary>
            public static class Probe
            {
                /// <summary>Starts it once for each handler.</summary>
                public static string Run() => string.Join('\n',
                    Start(null, "{{Repository.Path(Orders)}}"),
                    Start("stream", "{{Repository.Path(Clicks)}}"),
                    Start("unwrap", "{{Repository.Path(Uploads)}}"),
                    Start("http", "{{Repository.Path(Request)}}"),
                    Start("eventbridge", "{{Repository.Path(Created)}}"),
                    Start("route", "{{Repository.Path(Orders)}}"),
                    Start("route", "{{Repository.Path(Placed)}}"));

                private static string Start(string? function, string path)
                {
                    Environment.SetEnvironmentVariable("FUNCTION", function);
                    LambdaBootstrap.Request = File.ReadAllBytes(path);
                    typeof(Probe).Assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
                    return Encoding.UTF8.GetString(LambdaBootstrap.Response);
                }
            }
            """).Run().Probe(StandIn.Image, RuntimeSupportStandIn.Image);

        ShouldAnswer(answers);
    }

    private static void ShouldAnswer(string? answers) => answers!.Split('\n').Should().SatisfyRespectively(
        orders => orders.Should().Be("""{"batchItemFailures":[{"itemIdentifier":"7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0015"}]}"""),
        clicks => clicks.Should().Be("""{"batchItemFailures":[]}"""),
        uploads => uploads.Should().Be("""{"batchItemFailures":[{"itemIdentifier":"7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0034"}]}"""),
        response => response.Should().StartWith("""{"statusCode":201,"headers":{"Content-Type":"application/json"}"""),
        routed => routed.Should().BeEmpty(),
        orders => orders.Should().Be("""{"batchItemFailures":[{"itemIdentifier":"7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0015"}]}"""),
        placed => placed.Should().Be("""{"batchItemFailures":[]}"""));

    /// <summary>A project of samples/ManagedRuntime, with what its project file links.</summary>
    private static SchemaProject Project(string name)
    {
        var project = new SchemaProject()
            .WithProperty("RootNamespace", "ManagedRuntime")
            .WithReference(StandIn.AmazonLambdaCore)
            .WithOptions(options => options.WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress)]))
            .WithSource("global using System; global using System.IO; global using System.Threading; global using System.Threading.Tasks;");
        foreach (var assembly in new[] { typeof(SqsEvent), typeof(ResponseCatalog), typeof(EventBridgeCatalog) })
        {
            project.WithReference(MetadataReference.CreateFromFile(assembly.Assembly.Location));
        }

        foreach (var schema in Directory.GetFiles(Repository.Path("samples/Handlers/Shop"), "*.schema.json"))
        {
            project.With(schema, File.ReadAllText(schema), "LambdaEventsNamespace=Handlers/Shop");
        }

        string[] sources = [.. Directory.GetFiles(Repository.Path("samples/Handlers"), "*Handler.cs"), .. Directory.GetFiles(Repository.Path($"samples/ManagedRuntime/{name}"), "*.cs")];
        return sources.Aggregate(project, (current, source) => current.WithSource(File.ReadAllText(source)));
    }
}
