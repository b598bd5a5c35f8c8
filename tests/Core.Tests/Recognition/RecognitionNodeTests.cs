using System.Text;
using CsCheck;
using LambdaEvents.Recognition;

namespace LambdaEvents.Tests.Recognition;

public class RecognitionNodeTests
{
    [Theory]
    [InlineData("/a~1b", "a/b")]
    [InlineData("/a~0b", "a~b")]
    [InlineData("/~01", "~1")]
    [InlineData("/~00", "~0")]
    [InlineData("/~1~0", "/~")]
    [InlineData("/é😀", "é😀")]
    [InlineData("/ with blanks ", " with blanks ")]
    [InlineData("/", "")]
    public void A_step_of_a_pointer_is_a_member(string pointer, string name)
    {
        var root = new RecognitionNode();
        var place = root.At(pointer);
        root.Freeze();

        Find(root, name).Should().BeSameAs(place);
        place.Name.Should().Equal(Encoding.UTF8.GetBytes(name));
        root.At(pointer).Should().BeSameAs(place);
        root.HasMembers.Should().BeTrue();
        root.Item.Should().BeNull();
    }

    [Fact]
    public void The_index_0_is_the_first_item()
    {
        var root = new RecognitionNode();
        var place = root.At("/Records/0/s3");
        root.Freeze();

        var records = Find(root, "Records")!;
        records.HasMembers.Should().BeFalse();
        Find(records.Item!, "s3").Should().BeSameAs(place);
        Find(records, "0").Should().BeNull();
        root.At(string.Empty).Should().BeSameAs(root);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(200)]
    public void A_name_may_have_any_length(int length)
    {
        var root = new RecognitionNode();
        var place = root.At("/" + new string('n', length));
        root.Freeze();

        for (var other = 0; other < 300; other++)
        {
            Find(root, new string('n', other)).Should().BeSameAs(other == length ? place : null);
            Find(root, new string('x', other)).Should().BeSameAs(other == 0 && length == 0 ? place : null);
        }
    }

    [Fact]
    public void Names_of_one_key_are_told_apart()
    {
        string[] names = ["axbxc", "aybxc", "axbyc", "aybyc"];
        var root = new RecognitionNode();
        var places = names.Select(name => root.At("/" + name)).ToArray();
        root.Freeze();

        names.Select(name => Find(root, name)).Should().Equal(places);
        Find(root, "azbzc").Should().BeNull();
    }

    [Fact]
    public void Every_name_is_found_and_no_other() => Gen.Select(Gen.String[Gen.Char["abc/~"], 0, 6].Array[0, 40], Gen.String[Gen.Char["abc/~"], 0, 6]).Sample((names, other) =>
    {
        var root = new RecognitionNode();
        foreach (var name in names.Where(name => name != "0"))
        {
            root.At("/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        root.Freeze();
        names.All(name => Encoding.UTF8.GetString(Find(root, name)!.Name) == name).Should().BeTrue();
        (Find(root, other) is not null).Should().Be(names.Contains(other));
    });

    [Fact]
    public void A_place_where_no_rule_looks_below_has_no_members()
    {
        var root = new RecognitionNode();
        root.Freeze();

        root.HasMembers.Should().BeFalse();
        Find(root, "a").Should().BeNull();
        Find(root, string.Empty).Should().BeNull();
    }

    [Fact]
    public void A_test_has_one_number()
    {
        var place = new RecognitionNode().At("/a");

        place.Add(RecognitionTest.Has("/a"), 3).Should().Be(3);
        place.ComparesValue.Should().BeFalse();
        place.Add(RecognitionTest.Is("/a", "x"), 4).Should().Be(4);
        place.ComparesValue.Should().BeTrue();
        place.Add(RecognitionTest.Is("/a", "y"), 5).Should().Be(5);
        place.Add(RecognitionTest.StartsWith("/a", "x"), 6).Should().Be(6);
        place.Add(RecognitionTest.Has("/a"), 7).Should().Be(3);
        place.Add(RecognitionTest.Is("/a", "x"), 7).Should().Be(4);
        place.Tests.Select(test => test.Number).Should().Equal(3, 4, 5, 6);
    }

    private static RecognitionNode? Find(RecognitionNode node, string name) => node.Find(Encoding.UTF8.GetBytes(name));
}
