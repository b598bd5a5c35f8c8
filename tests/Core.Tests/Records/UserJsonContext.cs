using System.Text.Json.Serialization;

namespace LambdaEvents.Tests.Records;

/// <summary>A user's own context, made by System.Text.Json's generator.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(UserType))]
[JsonSerializable(typeof(UserParcel))]
[JsonSerializable(typeof(Envelope<Numbers>))]
[JsonSerializable(typeof(Letter))]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(List<Order>))]
[JsonSerializable(typeof(LetterList))]
[JsonSerializable(typeof(List<Letter>))]
[JsonSerializable(typeof(Dictionary<string, Letter>))]
[JsonSerializable(typeof(Dictionary<string, int>))]
public sealed partial class UserJsonContext : JsonSerializerContext;
