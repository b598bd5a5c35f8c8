namespace LambdaEvents.Serialization;

/// <summary>A value that code has set.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal sealed class ScalarValue<T>(T value)
    where T : struct
{
    public T Value { get; } = value;
}
