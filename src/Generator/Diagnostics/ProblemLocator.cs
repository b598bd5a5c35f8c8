using System.Text;
using LambdaEvents.Generator.Schema;
using LambdaEvents.Generator.Support;

namespace LambdaEvents.Generator.Diagnostics;

/// <summary>Finds the lines and columns of problems, in the order of the text.</summary>
internal static class ProblemLocator
{
    public static EquatableArray<DiagnosticInfo> Locate(SchemaFile file, IReadOnlyCollection<Problem> problems)
    {
        if (problems.Count == 0)
        {
            return default;
        }

        var utf8 = Encoding.UTF8.GetBytes(file.Text);
        return problems
            .OrderBy(problem => problem.Span.Start)
            .Select(problem => Locate(file.OriginalPath, utf8, problem))
            .Distinct()
            .ToEquatableArray();
    }

    private static DiagnosticInfo Locate(string path, byte[] utf8, Problem problem)
    {
        var start = Math.Min(problem.Span.Start, utf8.Length);
        var end = Math.Min(start + problem.Span.Length, utf8.Length);
        return new DiagnosticInfo(problem.Descriptor, path, PositionAt(utf8, start), PositionAt(utf8, end), problem.Arguments.ToEquatableArray());
    }

    private static TextPosition PositionAt(byte[] utf8, int offset)
    {
        var line = 0;
        var lineStart = 0;
        for (var index = 0; index < offset; index++)
        {
            var isReturnAlone = utf8[index] == '\r' && !(index + 1 < utf8.Length && utf8[index + 1] == '\n');
            if (utf8[index] == '\n' || isReturnAlone)
            {
                line++;
                lineStart = index + 1;
            }
        }

        var column = Encoding.UTF8.GetCharCount(utf8, lineStart, offset - lineStart);
        return new TextPosition(Encoding.UTF8.GetCharCount(utf8, 0, offset), line, column);
    }
}
