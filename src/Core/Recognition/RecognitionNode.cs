using System.Text;

namespace LambdaEvents.Recognition;

/// <summary>A place that rules look at, with the places below it.</summary>
internal sealed class RecognitionNode
{
    private RecognitionNode?[] _byKey = [null];
    private List<RecognitionNode>? _children;
    private BitSet _atOrBelow;

    public byte[] Name { get; private init; } = [];

    /// <summary>The first item of the array that stands here; null when no rule looks at it.</summary>
    public RecognitionNode? Item { get; private set; }

    /// <summary>Whether rules look at members of the object that stands here.</summary>
    public bool HasMembers => _children is not null;

    /// <summary>What is looked for here, with the numbers of the tests.</summary>
    public (RecognitionTest Test, int Number)[] Tests { get; private set; } = [];

    /// <summary>Whether a test looks at the value that stands here.</summary>
    public bool ComparesValue { get; private set; }

    /// <summary>The numbers of the tests here and below.</summary>
    public ref readonly BitSet AtOrBelow => ref _atOrBelow;

    private RecognitionNode? NextOfKey { get; set; }

    /// <summary>The place of a member, or null when no rule looks at it.</summary>
    public RecognitionNode? Find(ReadOnlySpan<byte> name)
    {
        var node = _byKey[Key(name) & (_byKey.Length - 1)];
        while (node is not null && !name.SequenceEqual(node.Name))
        {
            node = node.NextOfKey;
        }

        return node;
    }

    /// <summary>The place of a pointer, made if it is new.</summary>
    public RecognitionNode At(ReadOnlySpan<char> pointer)
    {
        if (pointer.IsEmpty)
        {
            return this;
        }

        var rest = pointer.Slice(1);
        var end = rest.IndexOf('/');
        var step = (end < 0 ? rest : rest.Slice(0, end)).ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        var child = step == "0" ? Item ??= new RecognitionNode() : Member(step);
        return child.At(end < 0 ? default : rest.Slice(end));
    }

    /// <summary>Adds a test of this place.</summary>
    /// <param name="test">The test.</param>
    /// <param name="number">Its number if it is new.</param>
    /// <returns>Its number.</returns>
    public int Add(RecognitionTest test, int number)
    {
        foreach (var (known, knownNumber) in Tests)
        {
            if (known.Kind == test.Kind && known.Value == test.Value)
            {
                return knownNumber;
            }
        }

        Tests = [.. Tests, (test, number)];
        ComparesValue |= test.ComparesValue;
        return number;
    }

    /// <summary>Makes the table of the members, here and below. To be called once, when all tests are there.</summary>
    public void Freeze()
    {
        foreach (var (_, number) in Tests)
        {
            _atOrBelow.Add(number);
        }

        if (Item is not null)
        {
            Item.Freeze();
            _atOrBelow.Add(in Item.AtOrBelow);
        }

        if (_children is not null)
        {
            FreezeMembers(_children);
        }
    }

    private void FreezeMembers(List<RecognitionNode> members)
    {
        // So large that a name that no rule asks for falls on an empty place as a rule.
        var size = 2;
        while (size < members.Count * 4)
        {
            size *= 2;
        }

        _byKey = new RecognitionNode?[size];
        foreach (var child in members)
        {
            child.Freeze();
            _atOrBelow.Add(in child.AtOrBelow);
            ref var first = ref _byKey[Key(child.Name) & (size - 1)];
            child.NextOfKey = first;
            first = child;
        }
    }

    private RecognitionNode Member(string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        foreach (var child in _children ??= [])
        {
            if (child.Name.AsSpan().SequenceEqual(utf8))
            {
                return child;
            }
        }

        var added = new RecognitionNode { Name = utf8 };
        _children.Add(added);
        return added;
    }

    private static int Key(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : name.Length + (name[0] * 7) + (name[^1] * 31) + (name[name.Length >> 1] * 3);
}
