using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>A short form with the long forms that papers define for it, each with those papers.</summary>
/// <param name="Key">The short form's key.</param>
/// <param name="LongForms">Its long forms in the order of their keys.</param>
/// <param name="UndefinedPapers">How many papers use it without saying what it means.</param>
internal sealed record ShortForm(int Key, IReadOnlyList<LongForm> LongForms, int UndefinedPapers)
{
    /// <summary>Every short form that a paper defines, in the order of keys; long forms likewise.</summary>
    public static List<ShortForm> FindAll(RecordTable table)
    {
        var rows = new SortedSet<(int Short, int Long, int Paper)>();
        for (var paper = 0; paper < table.Papers.Count; paper++)
        {
            foreach (var definition in table.Papers[paper].Definitions)
            {
                var key = table.Names.KeyOf(definition.ShortForm);
                rows.Add((key, table.DefinedAs(paper, key), paper));
            }
        }

        var undefined = CountUndefined(table, rows);
        return
        [
            .. rows.GroupBy(row => row.Short).Select(form => new ShortForm(
                form.Key, [.. form.GroupBy(row => row.Long, row => row.Paper).Select(papers => new LongForm(papers.Key, [.. papers]))],
                undefined[form.Key])),
        ];
    }

    private static Dictionary<int, int> CountUndefined(RecordTable table, IEnumerable<(int Short, int Long, int Paper)> rows)
    {
        var counts = rows.Select(row => row.Short).Distinct().ToDictionary(key => key, _ => 0);
        for (var paper = 0; paper < table.Papers.Count; paper++)
        {
            foreach (var key in table.Papers[paper].Mentions.Select(mention => table.Names.KeyOf(mention.Form)).Distinct())
            {
                if (counts.TryGetValue(key, out var count) && table.DefinedAs(paper, key) < 0)
                    counts[key] = count + 1;
            }
        }

        return counts;
    }
}

/// <summary>A long form and the papers that define a short form by it.</summary>
internal sealed record LongForm(int Key, IReadOnlyList<int> Papers);
