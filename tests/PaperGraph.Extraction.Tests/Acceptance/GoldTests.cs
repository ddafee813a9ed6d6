using System.Text.Json;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Testing;

namespace PaperGraph.Extraction.Tests.Acceptance;

/// <summary>
/// Floors of quality on annotated papers, by a plain count: an entity is found if one of its label has half its surfaces in
/// common. Of the rules alone: the shipped model has learnt from these papers, and its figures are those of a cross-validation.
/// </summary>
public sealed class GoldTests
{
    [Theory]
    [InlineData("dev", true, 0.67)]
    [InlineData("dev", false, 0.63)]
    [InlineData("corpus-dev", true, 0.59)]
    [InlineData("corpus-dev", false, 0.55)]
    public void Extract_AnnotatedPapers_ReachesFloor(string set, bool useLexicon, double floor)
    {
        var extractor = new ConceptExtractor(Lexicon.Shipped, new() { UseModel = false, UseLexicon = useLexicon });
        var gold = Read(SharedData.At("gold", set + ".jsonl")).ToDictionary(record => record.GetProperty("id").GetString()!);
        var (right, expected, predicted) = (0, 0, 0);
        foreach (var text in Read(SharedData.At("gold", set + "-texts.jsonl")))
        {
            var paper = new Paper { Id = text.GetProperty("id").GetString()!, Title = text.GetProperty("title").GetString()!, Abstract = text.GetProperty("abstract").GetString()! };
            var wanted = gold[paper.Id].GetProperty("entities").EnumerateArray().Select(Forms).ToList();
            var found = EntityGrouper.Group(paper, extractor.Extract(paper));
            (expected, predicted) = (expected + wanted.Count, predicted + found.Length);
            right += found.Count(entity => wanted.RemoveAll(forms => Matches(forms, entity), 1) > 0);
        }

        var f1 = 2.0 * right / (expected + predicted);
        Assert.True(f1 >= floor, $"{set}: P {(double)right / predicted:f3} R {(double)right / expected:f3} F1 {f1:f3}");
    }

    private static (ConceptLabel Label, HashSet<string> Forms) Forms(JsonElement entity)
    {
        var names = entity.GetProperty("surfaces").EnumerateArray().Concat(entity.GetProperty("aliases").EnumerateArray()).Append(entity.GetProperty("name"));
        return (Enum.Parse<ConceptLabel>(entity.GetProperty("type").GetString()!), [.. names.Select(name => NameNormalizer.Normalize(name.GetString()!))]);
    }

    private static bool Matches((ConceptLabel Label, HashSet<string> Forms) gold, PaperEntity entity)
    {
        var surfaces = entity.Surfaces.Select(NameNormalizer.Normalize).Distinct().ToList();
        return gold.Label == entity.Label && 2 * surfaces.Count(gold.Forms.Contains) >= surfaces.Count;
    }

    private static IEnumerable<JsonElement> Read(string path) => File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement);
}

file static class Lists
{
    /// <summary>Removes the first items that fit, at most so many; tells how many.</summary>
    public static int RemoveAll<T>(this List<T> list, Predicate<T> fits, int most)
    {
        var removed = 0;
        return list.RemoveAll(item => removed < most && fits(item) && ++removed > 0);
    }
}
