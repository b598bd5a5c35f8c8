using System.Text;

namespace LambdaEvents.Generator.Model;

/// <summary>Turns names of the wire into C# names: the one place that knows <c>Arn</c>, <c>Id</c>, <c>Md5</c> and <c>x-amz-id-2</c>.</summary>
internal static class Naming
{
    /// <summary>The C# name: <c>eventSourceARN</c> becomes <c>EventSourceArn</c>. Empty when the text has no letter and no digit.</summary>
    public static string ToPascalCase(string wireName)
    {
        var name = new StringBuilder(wireName.Length);
        foreach (var word in WordsOf(wireName))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1).ToLowerInvariant());
        }

        return name.ToString();
    }

    /// <summary>The name of the constant for a value of a vocabulary.</summary>
    public static string ToConstant(string value)
    {
        if (value.Length == 0)
        {
            return "Empty";
        }

        var name = ToPascalCase(value);
        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            return "Value" + name;
        }

        return Identifiers.IsObjectMember(name) ? name + "Value" : name;
    }

    /// <summary>The name of a private field: <c>_messageId</c>.</summary>
    public static string ToField(string propertyName)
    {
        var name = "_" + char.ToLowerInvariant(propertyName[0]) + propertyName.Substring(1);
        return name == "_origin" ? "_origin_" : name;
    }

    /// <summary>The words of a name, in the letters that it has: at changes of case and at whatever is no letter and no digit.</summary>
    public static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 0; index <= name.Length; index++)
        {
            var isEnd = index == name.Length || !char.IsLetterOrDigit(name[index]);
            if (isEnd || (index > start && BeginsWord(name, index)))
            {
                if (index > start)
                {
                    words.Add(name.Substring(start, index - start));
                }

                start = isEnd ? index + 1 : index;
            }
        }

        return words;
    }

    private static bool BeginsWord(string name, int index)
    {
        if (!char.IsUpper(name[index]))
        {
            return false;
        }

        if (!char.IsUpper(name[index - 1]))
        {
            return true;
        }

        // In "AWSTrace" the T begins a word; in "ARNs" the N does not, for the s is a plural.
        var next = index + 1;
        var isPlural = next < name.Length && name[next] == 's' && (next + 1 == name.Length || !char.IsLower(name[next + 1]));
        return next < name.Length && char.IsLower(name[next]) && !isPlural;
    }
}
