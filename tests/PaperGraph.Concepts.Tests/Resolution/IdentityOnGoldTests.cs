using System.Globalization;
using System.Text.Json;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;

namespace PaperGraph.Concepts.Tests.Resolution;

/// <summary>
/// Identity across annotated papers from the names alone: no lexicon, no abbreviations. The unit is a name in a paper (B³:
/// A. Bagga, B. Baldwin, Algorithms for Scoring Coreference Chains, 1998).
/// </summary>
public sealed class IdentityOnGoldTests(ITestOutputHelper output)
{
    [Fact]
    public void Resolution_OfAnnotatedNames_IsBetterThanAPlainNormaliserAndMergesNothingWrongly()
    {
        var units = File.ReadLines(SharedData.At("gold", "concepts-dev.jsonl")).SelectMany(Units).ToList();
        var graph = Settled.Of(units.GroupBy(unit => unit.Paper).Select(Record));
        var predicted = units.ToDictionary(unit => unit, unit => graph.Find(unit.Label, unit.Name)!);
        var (precision, recall) = (Average(units, unit => predicted[unit], unit => unit.Concept), Average(units, unit => unit.Concept, unit => predicted[unit]));
        var wrong = units.GroupBy(unit => predicted[unit]).Where(cluster => cluster.Select(unit => unit.Concept).Distinct().Count() > 1).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"B³ precision {precision:F4} recall {recall:F4} F1 {2 * precision * recall / (precision + recall):F4}"));
        output.WriteLine("over-merged: " + string.Join("; ", wrong.Select(cluster => string.Join(" = ", cluster.Select(unit => unit.Name).Distinct()))));
        Assert.True(2 * precision * recall / (precision + recall) > 0.95);
        Assert.True(wrong.Count <= 1);
    }

    private static IEnumerable<Unit> Units(string line)
    {
        using var json = JsonDocument.Parse(line);
        var concept = json.RootElement.GetProperty("concept").GetString()!;
        foreach (var member in json.RootElement.GetProperty("members").EnumerateArray())
        {
            Assert.True(Labels.TryParseConcept(member.GetProperty("type").GetString(), out var label));
            foreach (var paper in member.GetProperty("papers").EnumerateArray())
                yield return new(concept, label, member.GetProperty("name").GetString()!, paper.GetString()!);
        }
    }

    private static PaperRecord Record(IGrouping<string, Unit> units) => Some.Record(
        Some.Paper(units.Key),
        units.Select((unit, i) => new Mention
        {
            Label = unit.Label,
            Name = unit.Name,
            Field = PaperField.Abstract,
            Start = i,
            End = i + 1,
            Sentence = 1,
            Role = Role.Mentions,
            Extractor = "gold",
            Confidence = 1,
        }));

    /// <summary>The mean share, over the members of each unit's group, of those with the unit's own tag.</summary>
    private static double Average(List<Unit> units, Func<Unit, string> group, Func<Unit, string> tag) =>
        units.GroupBy(group).Sum(members => members.Sum(unit => (double)members.Count(other => tag(other) == tag(unit)) / members.Count())) / units.Count;

    private sealed record Unit(string Concept, ConceptLabel Label, string Name, string Paper);
}
