using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaEvents.Redshift;

public sealed partial record RedshiftUdfResponse
{
    /// <summary>Computes the result of each row, one after the other, and makes the answer of them: as many results as rows, in their order.</summary>
    /// <typeparam name="T">The type of a result; a null is a null of SQL.</typeparam>
    /// <param name="batch">The event with the rows.</param>
    /// <param name="compute">Gets a row, a JSON list of the arguments or null in its place. An exception ends the invocation, and the query fails.</param>
    /// <param name="typeInfo">How System.Text.Json writes a result.</param>
    public static RedshiftUdfResponse From<T>(RedshiftUdfEvent batch, Func<JsonElement, T> compute, JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(compute);
        ArgumentNullException.ThrowIfNull(typeInfo);
        ValueList<JsonElement> results = [.. batch.Arguments.Select(row => JsonSerializer.SerializeToElement(compute(row), typeInfo))];
        return new RedshiftUdfResponse { Success = true, NumRecords = results.Count, Results = results };
    }

    /// <summary>Makes the answer of a call that failed, and with it the query.</summary>
    /// <param name="errorMessage">What the user of the query is told.</param>
    public static RedshiftUdfResponse FromError(string errorMessage)
    {
        ArgumentNullException.ThrowIfNull(errorMessage);
        return new RedshiftUdfResponse { Success = false, ErrorMessage = errorMessage };
    }
}
