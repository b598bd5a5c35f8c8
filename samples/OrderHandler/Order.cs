namespace OrderHandler;

/// <summary>An order as the shop sends it: a type of this function's own, not of the library's.</summary>
public sealed record Order
{
    public required string Id { get; init; }

    public required string Customer { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }
}
