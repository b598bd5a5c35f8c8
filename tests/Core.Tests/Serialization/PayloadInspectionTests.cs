using LambdaEvents.Serialization;

namespace LambdaEvents.Tests.Serialization;

public class PayloadInspectionTests
{
    [Fact]
    public void A_deviation_is_told_by_kind_and_path_and_never_by_value()
    {
        var inspection = new PayloadInspection("{\"a\":\"s3cr3t\",\"b\":[1]}"u8.ToArray());

        inspection.Report(PayloadDeviationKind.Unknown, 5);
        inspection.Report(PayloadDeviationKind.Unreadable, 18);
        inspection.ReportMissing(0, "c-d");

        inspection.Deviations.Should().Equal(
            new PayloadDeviation { Kind = PayloadDeviationKind.Unknown, Path = "$.a", Message = "the schema does not name this member (a string)" },
            new PayloadDeviation { Kind = PayloadDeviationKind.Unreadable, Path = "$.b", Message = "the member cannot hold an array of this form" },
            new PayloadDeviation { Kind = PayloadDeviationKind.Missing, Path = "$['c-d']", Message = "the schema requires this member" });
    }
}
