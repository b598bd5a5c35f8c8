using LambdaEvents.Serialization;

namespace LambdaEvents.Recognition;

/// <summary>Says which payload a document is, by rules: one pass, which stops as soon as it knows, without allocating. May be used by several threads.</summary>
public sealed class PayloadRecogniser
{
    private readonly RecognitionRule[] _rules;
    private readonly RecognitionNode _root = new();
    private readonly int[][] _rulesOfTest;
    private readonly BitSet[] _asked;

    // What may still change that a rule is chosen once it holds: the tests of its rivals, or all of them if it may be refuted itself.
    private readonly BitSet[] _open;
    private readonly BitSet[] _weaker;

    // The rules that may be found to hold beside a rule without a doubt about it: of the same payload, outdone by it, or excluded by it.
    private readonly BitSet[] _harmless;

    /// <summary>Makes a recogniser; generated code does it.</summary>
    /// <param name="rules">The rules of all payloads in UTF-8, a line each: <c>SqsEvent | sqs-event | /Records/0/eventSource = aws:sqs</c>.</param>
    /// <exception cref="ArgumentException">A rule is malformed, or there are more than 384 rules or different tests.</exception>
    public PayloadRecogniser(ReadOnlySpan<byte> rules)
    {
        _rules = RuleText.Parse(rules);
        if (_rules.Length > BitSet.Capacity)
        {
            throw new ArgumentException($"There are {_rules.Length} rules; {BitSet.Capacity} are possible.", nameof(rules));
        }

        _open = new BitSet[_rules.Length];
        _asked = new BitSet[_rules.Length];
        _weaker = new BitSet[_rules.Length];
        _harmless = new BitSet[_rules.Length];
        var tests = new BitSet[_rules.Length];
        _rulesOfTest = AddTests(tests);
        _root.Freeze();
        Compare(tests);
    }

    /// <summary>Says which payload a document is. Looks no further than it must: whether the document is well-formed is not checked.</summary>
    /// <param name="utf8Json">The JSON document.</param>
    public RecognisedPayload Recognise(ReadOnlySpan<byte> utf8Json)
    {
        var scan = new RecognitionScan(ByteOrderMark.Skip(utf8Json), this);
        var fitting = scan.Run(_root);
        return fitting.First() < 0 ? default : Decide(ref fitting);
    }

    /// <summary>Whether there is a rule for a payload: without one no document is ever said to be it.</summary>
    /// <param name="record">The name of the payload's record.</param>
    public bool Knows(string record) => Array.Exists(_rules, rule => rule.Record == record);

    internal RecognitionRule Rule(int rule) => _rules[rule];

    internal int[] RulesOf(int test) => _rulesOfTest[test];

    /// <summary>Whether everything that a rule asks for has been found.</summary>
    internal bool Holds(int rule, in BitSet passed) => passed.ContainsAll(in _asked[rule]);

    /// <summary>The tests that may still change that this rule is chosen.</summary>
    internal ref readonly BitSet Open(int rule) => ref _open[rule];

    /// <summary>Whether the rules that seem to hold beside this one are no rivals of it.</summary>
    internal bool IsAlone(int rule, in BitSet fitting) => _harmless[rule].ContainsAll(in fitting);

    internal ValueList<string> RivalsOf(int chosen, BitSet fitting)
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

    private RecognisedPayload Decide(ref BitSet fitting)
    {
        for (var rule = fitting.First(); rule >= 0; rule = fitting.Next(rule))
        {
            fitting.Remove(_weaker[rule]);
        }

        var chosen = fitting.First();
        var (isTied, hasValue) = (false, false);
        for (var rule = chosen; rule >= 0; rule = fitting.Next(rule))
        {
            isTied |= _rules[rule].Record != _rules[chosen].Record;
            hasValue |= _rules[rule].HasValue;
            chosen = _rules[rule].Tests.Count > _rules[chosen].Tests.Count ? rule : chosen;
        }

        var certainty = isTied ? RecognitionCertainty.Ambiguous : hasValue ? RecognitionCertainty.Certain : RecognitionCertainty.Likely;
        return new RecognisedPayload(this, fitting, chosen, certainty);
    }

    /// <summary>Puts the tests of all rules at their places, each once.</summary>
    /// <param name="tests">Gets the numbers of the tests, by rule.</param>
    /// <returns>The rules that ask for a test, by the test's number.</returns>
    private int[][] AddTests(BitSet[] tests)
    {
        List<List<int>> rulesOfTest = [];
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            foreach (var test in _rules[rule].Tests)
            {
                var number = _root.At(test.Pointer).Add(test, rulesOfTest.Count);
                if (number == BitSet.Capacity)
                {
                    throw new ArgumentException($"The rules have more than {BitSet.Capacity} different tests.");
                }

                if (number == rulesOfTest.Count)
                {
                    rulesOfTest.Add([]);
                }

                rulesOfTest[number].Add(rule);
                tests[rule].Add(number);
                if (test.Kind != RecognitionTestKind.Absent)
                {
                    _asked[rule].Add(number);
                }
            }
        }

        return rulesOfTest.ConvertAll(rules => rules.ToArray()).ToArray();
    }

    /// <summary>
    /// Finds out which rules outdo which, and which are rivals: those of another payload that can hold beside a rule. They can't if the two exclude each other, if the rule asks for
    /// all that the other one does, or if it asks for something that the other payload does not have, as its rules say nothing of it or something else.
    /// </summary>
    private void Compare(BitSet[] tests)
    {
        var alternatives = Array.ConvertAll(_rules, rule => Array.FindAll(_rules, other => other.Record == rule.Record));
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            for (var other = 0; other < _rules.Length; other++)
            {
                var isOther = _rules[rule].Record != _rules[other].Record;
                var isWeaker = isOther && _rules[rule].IsStricterThan(_rules[other]);
                if (isWeaker)
                {
                    _weaker[rule].Add(other);
                }

                if (!isOther || isWeaker || _rules[rule].Excludes(_rules[other]))
                {
                    _harmless[rule].Add(other);
                }
                else if (!AsksBeyond(_rules[rule], alternatives[other]))
                {
                    KeepOpen(rule, other, tests);
                }
            }

            if (_rules[rule].AsksForAbsence)
            {
                _open[rule].Add(in _root.AtOrBelow);
            }
        }
    }

    /// <summary>What a rival asks for may still change the choice, and so may a rule of the same payload that outdoes the rival.</summary>
    private void KeepOpen(int rule, int rival, BitSet[] tests)
    {
        _open[rule].Add(in tests[rival]);
        for (var other = 0; other < _rules.Length; other++)
        {
            if (_rules[other].Record == _rules[rule].Record && _rules[other].IsStricterThan(_rules[rival]))
            {
                _open[rule].Add(in tests[other]);
            }
        }
    }

    private static bool AsksBeyond(RecognitionRule rule, RecognitionRule[] others)
    {
        foreach (var test in rule.Tests)
        {
            if (Array.TrueForAll(others, other => !other.Mentions(test.Pointer) || other.Excludes(test)))
            {
                return true;
            }
        }

        return false;
    }
}
