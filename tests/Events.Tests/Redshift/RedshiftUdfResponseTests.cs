using System.Text.Json;
using LambdaEvents.Redshift;

namespace LambdaEvents.Tests.Redshift;

public sealed class RedshiftUdfResponseTests
{
    [Fact]
    public void Each_row_has_a_result_in_its_place()
    {
        var batch = LambdaJson.Deserialize<RedshiftUdfEvent>("""{"arguments":[["a",1],["b",null],null,["c",3]]}""");

        RedshiftUdfResponse.From(batch, Label, UserContext.Default.String).ToJson().Should().Be("""{"success":true,"num_records":4,"results":["a1",null,null,"c3"]}""");

        static string? Label(JsonElement row) => row.ValueKind is JsonValueKind.Null || row[1].ValueKind is JsonValueKind.Null ? null : $"{row[0]}{row[1]}";
    }

    [Fact]
    public void No_rows_have_no_results() =>
        RedshiftUdfResponse.From(new RedshiftUdfEvent(), row => row.GetString()!, UserContext.Default.String).ToJson().Should().Be("""{"success":true,"num_records":0,"results":[]}""");

    [Fact]
    public void An_error_has_its_text_and_no_results() => RedshiftUdfResponse.FromError("unit?").ToJson().Should().Be("""{"success":false,"error_msg":"unit?"}""");
}
