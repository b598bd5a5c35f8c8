using System.Buffers.Text;
using System.Text;

namespace LambdaEvents.Serialization;

/// <summary>What a number of JSON is worth, whatever its size and however it is written: <c>1</c>, <c>1.0</c> and <c>10e-1</c> are equal.</summary>
/// <param name="IsNegative">Whether it is below zero.</param>
/// <param name="Digits">Its digits, without zeros at either end.</param>
/// <param name="Exponent">The power of ten that the digits are multiplied with.</param>
internal readonly record struct JsonNumberValue(bool IsNegative, string Digits, long Exponent)
{
    public static JsonNumberValue Parse(ReadOnlySpan<byte> token)
    {
        var isNegative = token[0] == (byte)'-';
        var number = isNegative ? token.Slice(1) : token;
        var end = number.IndexOfAny((byte)'e', (byte)'E');
        var exponent = 0;
        if (end >= 0 && !Utf8Parser.TryParse(number.Slice(end + 1), out exponent, out _))
        {
            // An exponent beyond all sense is worth what it is written as.
            return new JsonNumberValue(isNegative, Encoding.UTF8.GetString(number), 0);
        }

        var mantissa = Encoding.UTF8.GetString(end < 0 ? number : number.Slice(0, end));
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var rest = digits.TrimStart('0');
        var significant = rest.TrimEnd('0');
        var power = (long)exponent + rest.Length - significant.Length - (point < 0 ? 0 : digits.Length - point);
        return significant.Length == 0 ? new JsonNumberValue(false, string.Empty, 0) : new JsonNumberValue(isNegative, significant, power);
    }
}
