using System.Text.Json;
using System.Text.Json.Serialization;
using LambdaEvents.Serialization;

namespace LambdaEvents.AppSync;

/// <summary>Asks a direct Lambda resolver with batching for one field of several objects at once. The answer must have as many items, in the same order.</summary>
/// <remarks>See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html#advanced-use-case-batching">the AWS documentation</see>.</remarks>
/// <typeparam name="TArguments">The payload that holds the arguments of the field.</typeparam>
/// <typeparam name="TSource">The payload that holds the object that has the field.</typeparam>
[JsonConverter(typeof(GenericPayloadConverter))]
public sealed record AppSyncBatchResolverEvent<TArguments, TSource>
    : PayloadList<AppSyncResolverEvent<TArguments, TSource>>, IPayload<AppSyncBatchResolverEvent<TArguments, TSource>>
    where TArguments : class, IPayload<TArguments>
    where TSource : class, IPayload<TSource>
{
    static AppSyncBatchResolverEvent() => GenericPayloadConverter.Register<AppSyncBatchResolverEvent<TArguments, TSource>>();

    static bool IPayload<AppSyncBatchResolverEvent<TArguments, TSource>>.IsList => true;

    static AppSyncBatchResolverEvent<TArguments, TSource> IPayload<AppSyncBatchResolverEvent<TArguments, TSource>>.Read(ref PayloadReader reader) =>
        new() { Items = reader.ReadItems<AppSyncResolverEvent<TArguments, TSource>, RecordElement<AppSyncResolverEvent<TArguments, TSource>>>() };

    void IPayload<AppSyncBatchResolverEvent<TArguments, TSource>>.Write(Utf8JsonWriter writer) =>
        ListElement<AppSyncResolverEvent<TArguments, TSource>, RecordElement<AppSyncResolverEvent<TArguments, TSource>>>.Write(writer, Items);
}
