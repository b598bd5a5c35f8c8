namespace LambdaEvents.Recognition;

/// <summary>One pass over a document. It follows only what rules look at and steps over the rest.</summary>
internal ref struct RecognitionScan
{
    // Longer than any name or value that a rule asks for.
    private const int MaxUnescaped = 256;

    private readonly PayloadRecogniser _recogniser;
    private readonly Span<byte> _open;
    private JsonSteps _steps;
    private RuleSet _fitting;
    private RuleSet _refuted;
    private bool _isDone;

    public RecognitionScan(ReadOnlySpan<byte> json, PayloadRecogniser recogniser, Span<byte> open)
    {
        _steps = new JsonSteps(json);
        _recogniser = recogniser;
        _open = open;
    }

    /// <summary>Goes over the document as far as it must.</summary>
    /// <returns>The rules that hold.</returns>
    public RuleSet Run(RecognitionNode root)
    {
        Visit(root);
        _fitting.Remove(_refuted);
        return _fitting;
    }

    private void Visit(RecognitionNode node)
    {
        switch (_steps.Peek())
        {
            case (byte)'"':
                Test(node, _steps.ReadString());
                break;
            case (byte)'{':
                Test(node, default);
                VisitMembers(node);
                break;
            case (byte)'[':
                Test(node, default);
                VisitItems(node);
                break;
            case (byte)'n' or 0:
                _steps.SkipValue();
                break;
            default:
                Test(node, _steps.ReadLiteral());
                break;
        }
    }

    private void VisitMembers(RecognitionNode node)
    {
        if (!node.HasMembers)
        {
            _steps.SkipValue();
            return;
        }

        _steps.Enter();
        while (!_isDone && _steps.NextMember(out var name))
        {
            if (Find(node, name) is { } member)
            {
                Visit(member);
            }
            else
            {
                _steps.SkipValue();
            }
        }
    }

    private void VisitItems(RecognitionNode node)
    {
        if (node.Item is null)
        {
            _steps.SkipValue();
            return;
        }

        _steps.Enter();
        if (_steps.Peek() != (byte)']')
        {
            Visit(node.Item);
        }

        if (!_isDone)
        {
            _steps.SkipRest();
        }
    }

    private static RecognitionNode? Find(RecognitionNode node, ReadOnlySpan<byte> name)
    {
        if (!name.Contains((byte)'\\'))
        {
            return node.Find(name);
        }

        Span<byte> plain = stackalloc byte[MaxUnescaped];
        return JsonSteps.TryUnescape(name, plain, out var length) ? node.Find(plain.Slice(0, length)) : null;
    }

    private void Test(RecognitionNode node, ReadOnlySpan<byte> value)
    {
        if (!value.Contains((byte)'\\'))
        {
            TestPlain(node, value);
            return;
        }

        Span<byte> plain = stackalloc byte[MaxUnescaped];
        TestPlain(node, JsonSteps.TryUnescape(value, plain, out var length) ? plain.Slice(0, length) : default);
    }

    private void TestPlain(RecognitionNode node, scoped ReadOnlySpan<byte> value)
    {
        foreach (var (test, number) in node.Tests)
        {
            if (test.Holds(value))
            {
                Pass(number, test.Kind == RecognitionTestKind.Absent);
            }
        }
    }

    private void Pass(int test, bool isRefuted)
    {
        foreach (var rule in _recogniser.RulesOf(test))
        {
            if (isRefuted)
            {
                _refuted.Add(rule);
            }
            else if (_open[rule] != 0 && --_open[rule] == 0)
            {
                _fitting.Add(rule);
                _isDone |= _recogniser.IsDecisive(rule);
            }
        }
    }
}
