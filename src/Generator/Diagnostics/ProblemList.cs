using System.Collections;
using LambdaEvents.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace LambdaEvents.Generator.Diagnostics;

/// <summary>What was found wrong in a schema so far.</summary>
internal sealed class ProblemList : IReadOnlyCollection<Problem>
{
    private readonly List<Problem> _problems = [];

    public int Count => _problems.Count;

    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) => _problems.Add(new Problem(descriptor, span, arguments));

    public void AddRange(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    public IEnumerator<Problem> GetEnumerator() => _problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
