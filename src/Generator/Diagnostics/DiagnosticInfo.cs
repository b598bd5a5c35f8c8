using LambdaEvents.Generator.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaEvents.Generator.Diagnostics;

/// <summary>A diagnostic as a value, so that the pipeline can compare it; it becomes Roslyn's at the edge.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, string Path, TextPosition Start, TextPosition End, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic()
    {
        var span = TextSpan.FromBounds(Start.Offset, End.Offset);
        var lines = new LinePositionSpan(new LinePosition(Start.Line, Start.Column), new LinePosition(End.Line, End.Column));
        var location = Path.Length == 0 ? Location.None : Location.Create(Path, span, lines);
        return Diagnostic.Create(Descriptor, location, [.. Arguments]);
    }
}
