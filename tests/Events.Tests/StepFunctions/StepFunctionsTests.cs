using LambdaEvents.Lambda;
using LambdaEvents.StepFunctions;

namespace LambdaEvents.Tests.StepFunctions;

public sealed class StepFunctionsTests
{
    [Fact]
    public void The_input_of_an_execution_is_a_type_of_a_user()
    {
        var context = LambdaJson.Deserialize<StepFunctionsContext>("""{"Execution":{"Id":"e","Input":{"id":"o-17","total":41.5}},"State":{"Name":"Ship"},"StateMachine":{"Id":"s"}}""");

        context.Execution.ReadInput(UserContext.Default.Purchase).Should().Be(new Purchase("o-17", 41.5m));
    }

    [Fact]
    public void The_cause_of_an_error_of_a_function_is_its_error()
    {
        var error = LambdaJson.Deserialize<StepFunctionsError>("""{"Error":"KeyError","Cause":"{\"errorType\":\"KeyError\",\"errorMessage\":\"'id'\",\"stackTrace\":[\"line 7\"]}"}""");

        error.ReadCause<LambdaFunctionError>().ErrorMessage.Should().Be("'id'");
    }
}
