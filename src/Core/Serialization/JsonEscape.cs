namespace LambdaEvents.Serialization;

/// <summary>The escapes that JSON strings may have.</summary>
internal static class JsonEscape
{
    /// <summary>The length of the escape that the text begins with; 0 when it is none of JSON's.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        switch (text.Length > 1 ? text[1] : (byte)0)
        {
            case (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t':
                return 2;
            case (byte)'u' when text.Length >= 6 && IsHexadecimal(text.Slice(2, 4)):
                return 6;
            default:
                return 0;
        }
    }

    private static bool IsHexadecimal(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }
        }

        return true;
    }
}
