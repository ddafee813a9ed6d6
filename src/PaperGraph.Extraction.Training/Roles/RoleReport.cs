using System.Globalization;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>Counts how many roles are right.</summary>
internal sealed class RoleReport
{
    private readonly Lock _lock = new();
    private readonly List<(string Set, ConceptLabel Label, Role Gold, Role Found)> _judged = [];
    private readonly Dictionary<string, (int Same, int Compared)> _matched = new(StringComparer.Ordinal);

    /// <summary>Counts a paper by a model that never saw it: its concepts as marked, and those of them that the extractor finds.</summary>
    public void Add(string set, RolePaper paper, RoleModel model, ConceptExtractor extractor)
    {
        var judged = paper.Judge(model).Select(pair => (set, pair.Gold.Type, pair.Gold.Role!.Value, pair.Role)).ToList();
        var (same, compared) = paper.Matched(extractor);
        lock (_lock)
        {
            _judged.AddRange(judged);
            _matched[set] = (_matched.GetValueOrDefault(set).Same + same, _matched.GetValueOrDefault(set).Compared + compared);
        }
    }

    /// <summary>Writes the share of right roles by set and label, then what is taken for what.</summary>
    public void Write(TextWriter console)
    {
        foreach (var set in _judged.GroupBy(item => item.Set).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            var byLabel = set.GroupBy(item => item.Label).OrderBy(label => label.Key).Select(label => Text($"{label.Key} {Share(label)}"));
            console.WriteLine(Text($"  {set.Key,-11} {set.Count(),6} concepts  {Share(set)}  {string.Join("  ", byLabel)}  found {_matched[set.Key].Compared}: {(double)_matched[set.Key].Same / _matched[set.Key].Compared:f3}"));
        }

        console.WriteLine(Text($"  all         {_judged.Count,6} concepts  {Share(_judged)}"));
        foreach (var label in Enum.GetValues<ConceptLabel>())
        {
            console.WriteLine($"  {label}: marked (rows) and found (columns), {string.Join(' ', Enum.GetNames<Role>())}");
            foreach (var gold in Enum.GetValues<Role>())
                console.WriteLine("    " + string.Join(' ', Enum.GetValues<Role>().Select(found => Text($"{_judged.Count(item => item.Label == label && item.Gold == gold && item.Found == found),5}"))));
        }
    }

    private static string Share(IEnumerable<(string Set, ConceptLabel Label, Role Gold, Role Found)> items) =>
        Text($"{items.Average(item => item.Gold == item.Found ? 1.0 : 0):f3}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
