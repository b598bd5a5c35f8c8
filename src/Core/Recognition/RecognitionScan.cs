using System.Buffers;
using System.Runtime.CompilerServices;

namespace LambdaEvents.Recognition;

/// <summary>One pass over a document. It follows only what rules look at and steps over the rest.</summary>
internal ref struct RecognitionScan
{
    private readonly PayloadRecogniser _recogniser;
    private JsonSteps _steps;
    private BitSet _passed;
    private BitSet _fitting;
    private BitSet _refuted;

    // The tests that were not tried yet; once a rule holds, those of them that may still change the choice, and places without one are passed by.
    private BitSet _open;
    private bool _isNarrowed;

    public RecognitionScan(ReadOnlySpan<byte> json, PayloadRecogniser recogniser)
    {
        _steps = new JsonSteps(json);
        _recogniser = recogniser;
    }

    /// <summary>Goes over the document as far as it must.</summary>
    /// <returns>The rules that hold.</returns>
    public BitSet Run(RecognitionNode root)
    {
        _open = root.AtOrBelow;
        Visit(root);
        return _fitting;
    }

    /// <summary>Looks at a value. What no rule looks into is left to the next step, which passes by.</summary>
    private void Visit(RecognitionNode node)
    {
        switch (_steps.Peek())
        {
            case (byte)'{':
                Test(node, default);
                VisitMembers(node);
                break;
            case (byte)'[':
                Test(node, default);
                VisitItems(node);
                break;
            case (byte)'n' or 0:
                break;
            case (byte)'"':
                Test(node, node.ComparesValue ? _steps.ReadString() : default);
                break;
            default:
                Test(node, node.ComparesValue ? _steps.ReadLiteral() : default);
                break;
        }
    }

    private void VisitMembers(RecognitionNode node)
    {
        if (!node.HasMembers)
        {
            return;
        }

        _steps.Enter();
        while (_steps.NextMember(node) is { } member)
        {
            Visit(member);
            if (_isNarrowed && !_open.ContainsAny(in node.AtOrBelow))
            {
                Leave();
                return;
            }
        }
    }

    private void VisitItems(RecognitionNode node)
    {
        if (node.Item is null)
        {
            return;
        }

        _steps.Enter();
        if (_steps.Peek() != (byte)']')
        {
            Visit(node.Item);
        }

        Leave();
    }

    /// <summary>Steps over the rest of what was entered, unless nothing that follows counts.</summary>
    private void Leave()
    {
        if (!_isNarrowed || _open.First() >= 0)
        {
            _steps.SkipRest();
        }
    }

    private void Test(RecognitionNode node, ReadOnlySpan<byte> value)
    {
        if (node.ComparesValue && value.Contains((byte)'\\'))
        {
            TestEscaped(node, value);
        }
        else
        {
            TestPlain(node, value);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void TestEscaped(RecognitionNode node, ReadOnlySpan<byte> value)
    {
        byte[]? rented = null;
        var plain = value.Length <= JsonSteps.MaxUnescaped ? stackalloc byte[JsonSteps.MaxUnescaped] : rented = ArrayPool<byte>.Shared.Rent(value.Length);
        TestPlain(node, JsonSteps.TryUnescape(value, plain, out var length) ? plain.Slice(0, length) : default);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private void TestPlain(RecognitionNode node, scoped ReadOnlySpan<byte> value)
    {
        foreach (var (test, number) in node.Tests)
        {
            _open.Remove(number);
            if (test.Holds(value))
            {
                Pass(number, test.Kind == RecognitionTestKind.Absent);
            }
        }
    }

    private void Pass(int test, bool isRefuted)
    {
        _passed.Add(test);
        foreach (var rule in _recogniser.RulesOf(test))
        {
            if (isRefuted)
            {
                _refuted.Add(rule);
                _fitting.Remove(rule);
            }
            else if (_recogniser.Holds(rule, in _passed) && !_refuted.Contains(rule))
            {
                _fitting.Add(rule);
                Narrow(rule);
            }
        }
    }

    private void Narrow(int rule)
    {
        if (_recogniser.IsAlone(rule, in _fitting))
        {
            _open.Keep(in _recogniser.Open(rule));
            _isNarrowed = true;
        }
    }
}
