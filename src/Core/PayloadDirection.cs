namespace LambdaEvents;

/// <summary>Which way a payload goes.</summary>
public enum PayloadDirection
{
    /// <summary>Lambda delivers it to a function.</summary>
    Event,

    /// <summary>A function returns it.</summary>
    Response,
}
