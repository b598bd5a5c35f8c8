using LambdaEvents.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace LambdaEvents.Generator.Diagnostics;

/// <summary>A mistake at a place of a schema.</summary>
internal sealed record Problem(DiagnosticDescriptor Descriptor, SourceSpan Span, params string[] Arguments);
