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
    private bool _isDone;

    public RecognitionScan(ReadOnlySpan<byte> json, PayloadRecogniser recogniser)
    {
        _steps = new JsonSteps(json);
        _recogniser = recogniser;
    }

    /// <summary>Goes over the document as far as it must.</summary>
    /// <returns>The rules that hold.</returns>
    public BitSet Run(RecognitionNode root)
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
        while (!_isDone && _steps.NextMember(node) is { } member)
        {
            Visit(member);
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

    private void Test(RecognitionNode node, ReadOnlySpan<byte> value)
    {
        if (node.ComparesValue && _steps.MayHaveEscapes(value.Length) && value.Contains((byte)'\\'))
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
            }
            else if (_recogniser.Holds(rule, in _passed))
            {
                _fitting.Add(rule);
                _isDone |= _recogniser.Decides(rule, in _fitting, in _refuted);
            }
        }
    }
}
