using System.Text.Json;
using LambdaEvents.Tests.Json;

namespace LambdaEvents.Tests.Corpus;

/// <summary>Laws 1, 2, 4 and 7 over the samples of other projects.</summary>
public sealed class CorpusTests
{
    [SkippableTheory]
    [MemberData(nameof(CorpusFiles.Samples), MemberType = typeof(CorpusFiles))]
    public void A_sample_deviates_only_where_it_is_distrusted(string file, string record)
    {
        Skip.IfNot(CorpusFiles.IsHere, "there is no folder shared/corpus beside the repository");
        var expected = DistrustedSamples.All.TryGetValue(file, out var sample) ? sample.Deviations : [];

        var deviations = Catalogue.Find(record).Check(CorpusFiles.Read(file)).Select(deviation => $"{deviation.Kind} {deviation.Path}");

        deviations.Should().BeEquivalentTo(expected);
    }

    [SkippableTheory]
    [MemberData(nameof(CorpusFiles.WellFormed), MemberType = typeof(CorpusFiles))]
    public void A_sample_reads_the_same_through_System_Text_Json_and_is_written_as_it_was(string file, string record)
    {
        Skip.IfNot(CorpusFiles.IsHere, "there is no folder shared/corpus beside the repository");
        var descriptor = Catalogue.Find(record);
        var json = CorpusFiles.Read(file);
        var payload = descriptor.Deserialize(json);

        JsonSerializer.Deserialize(json, UserContexts.Find(descriptor.Type)!).Should().Be(payload);
        Differences(payload).Should().BeEmpty();
        Differences(descriptor.DeserializeDetached(json)).Select(difference => difference.Split(':')[0]).Should().BeEquivalentTo(DistrustedSamples.ChangedPlaces(file));

        IEnumerable<string> Differences(object copy)
        {
            var buffer = new System.Buffers.ArrayBufferWriter<byte>();
            descriptor.Serialize(copy, buffer);
            return JsonComparison.Differences(JsonTree.Parse(json), JsonTree.Parse(buffer.WrittenMemory));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(CorpusFiles.WellFormed), MemberType = typeof(CorpusFiles))]
    public void A_sample_that_is_cut_is_malformed(string file, string record)
    {
        Skip.IfNot(CorpusFiles.IsHere, "there is no folder shared/corpus beside the repository");
        var descriptor = Catalogue.Find(record);
        var json = CorpusFiles.Read(file);
        var readable = Enumerable.Range(0, json.AsSpan().LastIndexOf((byte)'}') + 1).Where(length => Reads(descriptor, json.AsSpan(0, length)));

        readable.Should().BeEmpty();
    }

    private static bool Reads(PayloadDescriptor descriptor, ReadOnlySpan<byte> json)
    {
        try
        {
            descriptor.Deserialize(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
