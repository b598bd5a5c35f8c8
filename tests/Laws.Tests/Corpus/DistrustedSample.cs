namespace LambdaEvents.Tests.Corpus;

/// <summary>Why a sample is not to be believed, and what a check finds in it.</summary>
public sealed record DistrustedSample(string Reason, string[] Deviations);
