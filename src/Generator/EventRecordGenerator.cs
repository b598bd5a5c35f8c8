namespace LambdaEvents.Generator;
