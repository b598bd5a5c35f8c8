namespace Amazon.Lambda.Core;

public interface ILambdaSerializer
{
    T Deserialize<T>(System.IO.Stream requestStream);

    void Serialize<T>(T response, System.IO.Stream responseStream);
}

[System.AttributeUsage(System.AttributeTargets.Assembly | System.AttributeTargets.Method)]
public sealed class LambdaSerializerAttribute(System.Type serializerType) : System.Attribute
{
    public System.Type SerializerType { get; } = serializerType;
}
