using LambdaEvents.Tests.Records;

namespace LambdaEvents.Tests.Serialization.Elements;

/// <summary>What all lists and maps promise.</summary>
internal static class ContainerTexts
{
    /// <summary>A value that the member holds: written back as it came, equal whether it was used before or not, and not malformed when it is cut.</summary>
    public static Collections MustBeHeld(string name, string token)
    {
        var json = $"{{\"{name}\":{token}}}";
        var untouched = LambdaJson.Deserialize<Collections>(json);
        var touched = LambdaJson.Deserialize<Collections>(json);
        var hash = touched.GetHashCode();
        _ = touched.ToString();

        untouched.UnknownMembers.Should().BeEmpty();
        (untouched with { UnknownMembers = UnknownMembers.Empty }).ToJson().Should().Be(json);
        (touched with { UnknownMembers = UnknownMembers.Empty }).ToJson().Should().Be(json, "it makes no difference that it was used");
        untouched.Should().Be(touched);
        untouched.GetHashCode().Should().Be(hash);
        return touched;
    }

    /// <summary>A value that the member cannot hold: absent as a whole, and kept.</summary>
    public static void MustBeKept(string name, string token)
    {
        var collections = LambdaJson.Deserialize<Collections>($"{{\"{name}\":{token}}}");

        collections.UnknownMembers.Keys.Should().Equal(name);
        collections.UnknownMembers[name].GetRawText().Should().Be(token);
        (collections with { UnknownMembers = UnknownMembers.Empty }).ToJson().Should().Be("{}");
        (collections with { UnknownMembers = [.. collections.UnknownMembers] }).ToJson().Should().Be($"{{\"{name}\":{token}}}");
    }
}
