using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaEvents.Tests;

/// <summary>What generated code names and these tests do not refer to: an assembly that looks like AWS's, and a record that looks like ours.</summary>
internal static class StandIn
{
    private const string Source = """
        namespace Amazon.Lambda.Core
        {
            public interface ILambdaSerializer
            {
                T Deserialize<T>(System.IO.Stream requestStream);

                void Serialize<T>(T response, System.IO.Stream responseStream);
            }

            [System.AttributeUsage(System.AttributeTargets.Assembly | System.AttributeTargets.Method)]
            public sealed class LambdaSerializerAttribute : System.Attribute
            {
                public LambdaSerializerAttribute(System.Type serializerType) => SerializerType = serializerType;

                public System.Type SerializerType { get; set; }
            }

            public interface ILambdaContext
            {
                System.TimeSpan RemainingTime { get; }
            }
        }
        """;

    /// <summary>The event that a catalogue names around details, as far as generated code sees it.</summary>
    public const string EventBridgeEvent = """
        namespace LambdaEvents.EventBridge
        {
            /// <summary>An event.</summary>
            public sealed record EventBridgeEvent<TDetail> : global::LambdaEvents.IPayload<EventBridgeEvent<TDetail>>
                where TDetail : class, global::LambdaEvents.IPayload<TDetail>
            {
                static EventBridgeEvent<TDetail> global::LambdaEvents.IPayload<EventBridgeEvent<TDetail>>.Read(ref global::LambdaEvents.Serialization.PayloadReader reader)
                {
                    reader.SkipUnreadable();
                    return new EventBridgeEvent<TDetail>();
                }

                void global::LambdaEvents.IPayload<EventBridgeEvent<TDetail>>.Write(global::System.Text.Json.Utf8JsonWriter writer) => writer.WriteNullValue();
            }
        }
        """;

    /// <summary>The package that generated samples name, as far as they see it.</summary>
    public const string Testing = """
        namespace LambdaEvents.Testing
        {
            /// <summary>A sample.</summary>
            public abstract class SamplePayload
            {
                /// <summary>Folder, record and case.</summary>
                public string Resource { get; protected init; } = "";
            }

            /// <summary>A sample of a record.</summary>
            public sealed class SamplePayload<T> : SamplePayload
                where T : class, global::LambdaEvents.IPayload<T>
            {
                /// <summary>Makes one.</summary>
                public SamplePayload(global::System.Type owner, string resource) => Resource = $"{owner.FullName} {resource}";
            }
        }
        """;

    public static byte[] Image { get; } = Compile("Amazon.Lambda.Core", Source);

    public static MetadataReference AmazonLambdaCore { get; } = MetadataReference.CreateFromImage(Image);

    /// <summary>Compiles an assembly that looks like another one.</summary>
    public static byte[] Compile(string name, string source, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. Net100.References.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return stream.ToArray();
    }
}
