using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Records;

/// <summary>Recognises the payloads of a post office, as generated code does.</summary>
public static class PostRecogniser
{
    public static PayloadRecogniser Instance { get; } = new(
        """
        Order | order | /kind = test:order
        Crate | crate | /kind = test:crate
        Stamp | stamp | /price | /colour
        Postcard | postcard | /picture
        Poster | poster | /picture
        """u8);
}
