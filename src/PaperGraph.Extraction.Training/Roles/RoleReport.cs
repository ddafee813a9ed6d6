using System.Globalization;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>Counts how many roles are right.</summary>
internal sealed class RoleReport
{
    private readonly Lock _lock = new();
    private readonly List<Judged> _marked = [];
    private readonly List<Judged> _found = [];

    /// <summary>Counts a paper by a model that never saw it: its concepts as marked, and those of them that the extractor finds.</summary>
    public void Add(string set, RolePaper paper, RoleModel model, ConceptExtractor extractor)
    {
        var marked = paper.Judge(model).Select(pair => Judged.Of(set, pair)).ToList();
        var found = paper.Matched(extractor).Select(pair => Judged.Of(set, pair)).ToList();
        lock (_lock)
        {
            _marked.AddRange(marked);
            _found.AddRange(found);
        }
    }

    /// <summary>Writes the share of right roles by set and label, then what is taken for what.</summary>
    public void Write(TextWriter console)
    {
        Write(console, "concepts as marked", _marked);
        Write(console, "concepts as found", _found);
    }

    private static void Write(TextWriter console, string title, List<Judged> judged)
    {
        console.WriteLine(title);
        foreach (var set in judged.GroupBy(item => item.Set).OrderBy(set => set.Key, StringComparer.Ordinal))
            console.WriteLine(Text($"  {set.Key,-11} {Shares([.. set])}"));
        console.WriteLine($"  all         {Shares(judged)}");
        foreach (var label in Enum.GetValues<ConceptLabel>())
        {
            console.WriteLine($"  {label}: marked (rows) and judged (columns), {string.Join(' ', Enum.GetNames<Role>())}");
            foreach (var gold in Enum.GetValues<Role>())
                console.WriteLine("    " + string.Join(' ', Enum.GetValues<Role>().Select(found => Text($"{judged.Count(item => item.Label == label && item.Gold == gold && item.Found == found),5}"))));
        }
    }

    private static string Shares(IReadOnlyList<Judged> judged)
    {
        var byLabel = judged.GroupBy(item => item.Label).OrderBy(label => label.Key).Select(label => Text($"{label.Key} {Share(label)}"));
        return Text($"{judged.Count,6} concepts  {Share(judged)}  {string.Join("  ", byLabel)}");
    }

    private static string Share(IEnumerable<Judged> items) => Text($"{items.Select(item => item.Gold == item.Found ? 1.0 : 0).DefaultIfEmpty().Average():f3}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Judged(string Set, ConceptLabel Label, Role Gold, Role Found)
    {
        public static Judged Of(string set, (AnnotatedEntity Gold, Role Role) pair) => new(set, pair.Gold.Type, pair.Gold.Role!.Value, pair.Role);
    }
}
