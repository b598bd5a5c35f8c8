namespace OrderHandler;

/// <summary>So many pieces of one article.</summary>
public sealed record OrderLine
{
    public required string Sku { get; init; }

    public required int Quantity { get; init; }
}
