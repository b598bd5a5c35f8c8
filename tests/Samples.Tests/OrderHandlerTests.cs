using System.Diagnostics;

namespace LambdaEvents.Tests;

/// <summary>Runs the sample as a user does, as a program.</summary>
public sealed class OrderHandlerTests
{
    [Fact]
    public void Without_arguments_it_answers_the_captured_batch_and_names_the_order_that_failed()
    {
        var (code, output, error) = Run();

        code.Should().Be(0);
        output.Trim().Should().Be("""{"batchItemFailures":[{"itemIdentifier":"7c4a1b0e-52d3-4f0a-9c41-8d2b6e7f0015"}]}""");
        error.Should().Contain("took o-2001").And.Contain("order o-2002 needs a line").And.Contain("took o-2003");
    }

    [Theory]
    [InlineData("no-such-file.json", null, "cannot be opened")]
    [InlineData("cut.json", """{"Records":[{"messageId":""", "the text ends here")]
    [InlineData("sns.json", """{"Records":[{"EventSource":"aws:sns","Sns":{"Message":"secret"}}]}""", "SqsEvent was asked for")]
    public void A_users_mistake_is_one_line_and_no_stack_trace(string file, string? json, string expected)
    {
        var path = Path.Combine(AppContext.BaseDirectory, file);
        if (json is not null)
        {
            File.WriteAllText(path, json);
        }

        var (code, output, error) = Run(path);

        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Should().Contain(expected).And.NotContain("   at ").And.NotContain("secret");
        error.Trim().Split('\n').Should().HaveCount(1);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrderHandler.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
