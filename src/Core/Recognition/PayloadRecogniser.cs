using LambdaEvents.Serialization;

namespace LambdaEvents.Recognition;

/// <summary>Says which payload a document is, by rules: one pass, which stops as soon as it knows, without allocating. May be used by several threads.</summary>
public sealed class PayloadRecogniser
{
    private readonly RecognitionRule[] _rules;
    private readonly RecognitionNode _root = new();
    private readonly List<int>[] _rulesOfTest;
    private readonly byte[] _asked;
    private readonly RuleSet _decisive;
    private readonly RuleSet[] _weaker;

    /// <summary>Makes a recogniser; generated code does it.</summary>
    /// <param name="rules">The rules of all payloads in UTF-8, a line each: <c>SqsEvent | sqs-event | /Records/0/eventSource = aws:sqs</c>.</param>
    /// <exception cref="ArgumentException">A rule is malformed, or there are more than 512 of them.</exception>
    public PayloadRecogniser(ReadOnlySpan<byte> rules)
    {
        _rules = RuleText.Parse(rules);
        if (_rules.Length > RuleSet.Capacity)
        {
            throw new ArgumentException($"There are {_rules.Length} rules; {RuleSet.Capacity} are possible.", nameof(rules));
        }

        _asked = new byte[_rules.Length];
        _weaker = new RuleSet[_rules.Length];
        _rulesOfTest = AddTests();
        _root.Freeze();
        _decisive = Compare();
    }

    /// <summary>Says which payload a document is. Looks no further than it must: whether the document is well-formed is not checked.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    public RecognisedPayload Recognise(ReadOnlySpan<byte> utf8Json)
    {
        Span<byte> open = stackalloc byte[RuleSet.Capacity];
        _asked.CopyTo(open);
        var scan = new RecognitionScan(ByteOrderMark.Skip(utf8Json), this, open);
        return Decide(scan.Run(_root));
    }

    internal RecognitionRule Rule(int rule) => _rules[rule];

    internal List<int> RulesOf(int test) => _rulesOfTest[test];

    /// <summary>Whether nothing that may follow in the document makes another payload fit as well as this one.</summary>
    internal bool IsDecisive(int rule) => _decisive.Contains(rule);

    internal ValueList<string> RivalsOf(int chosen, RuleSet fitting)
    {
        List<string> names = [];
        for (var rule = fitting.First(); rule >= 0; rule = fitting.Next(rule))
        {
            if (_rules[rule].Record != _rules[chosen].Record && !names.Contains(_rules[rule].Record))
            {
                names.Add(_rules[rule].Record);
            }
        }

        return [.. names];
    }

    private RecognisedPayload Decide(RuleSet fitting)
    {
        for (var rule = fitting.First(); rule >= 0; rule = fitting.Next(rule))
        {
            fitting.Remove(_weaker[rule]);
        }

        var chosen = fitting.First();
        if (chosen < 0)
        {
            return default;
        }

        var isTied = false;
        for (var rule = fitting.Next(chosen); rule >= 0; rule = fitting.Next(rule))
        {
            isTied |= _rules[rule].Record != _rules[chosen].Record;
            chosen = _asked[rule] > _asked[chosen] ? rule : chosen;
        }

        var certainty = isTied ? RecognitionCertainty.Ambiguous : _rules[chosen].HasValue ? RecognitionCertainty.Certain : RecognitionCertainty.Likely;
        return new RecognisedPayload(this, fitting, chosen, certainty);
    }

    /// <summary>Puts the tests of all rules at their places, each once.</summary>
    /// <returns>The rules that ask for a test, by the test's number.</returns>
    private List<int>[] AddTests()
    {
        List<List<int>> rulesOfTest = [];
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            foreach (var test in _rules[rule].Tests)
            {
                var number = _root.At(test.Pointer).Add(test, rulesOfTest.Count);
                if (number == rulesOfTest.Count)
                {
                    rulesOfTest.Add([]);
                }

                rulesOfTest[number].Add(rule);
                _asked[rule] += (byte)(test.Kind == RecognitionTestKind.Absent ? 0 : 1);
            }
        }

        return [.. rulesOfTest];
    }

    /// <summary>Finds out which rules outdo which, and which have no rivals.</summary>
    private RuleSet Compare()
    {
        var decisive = default(RuleSet);
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            var isDecisive = !_rules[rule].AsksForAbsence;
            for (var other = 0; other < _rules.Length; other++)
            {
                if (_rules[rule].Record == _rules[other].Record || _rules[rule].Excludes(_rules[other]))
                {
                    continue;
                }

                if (_rules[rule].IsStricterThan(_rules[other]))
                {
                    _weaker[rule].Add(other);
                }
                else
                {
                    isDecisive = false;
                }
            }

            if (isDecisive)
            {
                decisive.Add(rule);
            }
        }

        return decisive;
    }
}
