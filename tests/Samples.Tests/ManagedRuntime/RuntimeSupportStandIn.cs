using Microsoft.CodeAnalysis;

namespace LambdaEvents.Tests;

/// <summary>An assembly that looks like Amazon.Lambda.RuntimeSupport, for the overloads among which the compiler chooses. Its bootstrap runs one invocation.</summary>
internal static class RuntimeSupportStandIn
{
    private const string Source = """
        using System;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using Amazon.Lambda.Core;

        namespace Amazon.Lambda.RuntimeSupport
        {
            public sealed class LambdaBootstrap : IDisposable
            {
                private readonly Func<Stream, Task<Stream>> _handler;

                internal LambdaBootstrap(Func<Stream, Task<Stream>> handler) => _handler = handler;

                public static byte[] Request = [];

                public static byte[] Response = [];

                public async Task RunAsync(CancellationToken cancellationToken = default)
                {
                    var output = new MemoryStream();
                    (await _handler(new MemoryStream(Request))).CopyTo(output);
                    Response = output.ToArray();
                }

                public void Dispose()
                {
                }
            }

            public class LambdaBootstrapBuilder
            {
                private readonly Func<Stream, Task<Stream>> _handler;

                private LambdaBootstrapBuilder(Func<Stream, Task<Stream>> handler) => _handler = handler;

                public LambdaBootstrap Build() => new(_handler);

                public static LambdaBootstrapBuilder Create(Func<Task> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create(Func<Stream, Task> handler) =>
                    new(async input => { await handler(input); return Stream.Null; });

                public static LambdaBootstrapBuilder Create(Func<Stream, Task<Stream>> handler) => new(handler);

                public static LambdaBootstrapBuilder Create(Func<Stream, Stream> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create(Func<Stream, ILambdaContext, Task<Stream>> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create(Func<ILambdaContext, Task> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create(Action<Stream> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create(Action<ILambdaContext> handler) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task> handler, ILambdaSerializer serializer) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create<TInput>(Action<TInput> handler, ILambdaSerializer serializer) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create<TInput>(Func<TInput, Task<Stream>> handler, ILambdaSerializer serializer) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create<TOutput>(Func<Task<TOutput>> handler, ILambdaSerializer serializer) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create<TOutput>(Func<ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) => throw new NotSupportedException();

                public static LambdaBootstrapBuilder Create<TOutput>(Func<Stream, Task<TOutput>> handler, ILambdaSerializer serializer) =>
                    new(async input =>
                    {
                        var output = new MemoryStream();
                        serializer.Serialize(await handler(input), output);
                        output.Position = 0;
                        return output;
                    });

                public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, TOutput> handler, ILambdaSerializer serializer) =>
                    Create<TInput, TOutput>((input, _) => Task.FromResult(handler(input)), serializer);

                public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, TOutput> handler, ILambdaSerializer serializer) =>
                    Create<TInput, TOutput>((input, context) => Task.FromResult(handler(input, context)), serializer);

                public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, Task<TOutput>> handler, ILambdaSerializer serializer) =>
                    Create<TInput, TOutput>((input, _) => handler(input), serializer);

                public static LambdaBootstrapBuilder Create<TInput, TOutput>(Func<TInput, ILambdaContext, Task<TOutput>> handler, ILambdaSerializer serializer) =>
                    new(async input =>
                    {
                        var output = new MemoryStream();
                        serializer.Serialize(await handler(serializer.Deserialize<TInput>(input), new Context()), output);
                        output.Position = 0;
                        return output;
                    });

                private sealed class Context : ILambdaContext
                {
                    public TimeSpan RemainingTime => TimeSpan.FromMinutes(1);
                }
            }
        }
        """;

    public static byte[] Image { get; } = StandIn.Compile("Amazon.Lambda.RuntimeSupport", Source, StandIn.AmazonLambdaCore);

    public static MetadataReference Reference { get; } = MetadataReference.CreateFromImage(Image);
}
