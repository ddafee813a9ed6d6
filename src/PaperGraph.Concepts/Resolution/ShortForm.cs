using PaperGraph.Concepts.Records;

namespace PaperGraph.Concepts.Resolution;

/// <summary>A short form with the long forms that papers define for it, each with those papers.</summary>
/// <param name="Key">The short form's key.</param>
/// <param name="LongForms">Its long forms in the order of their keys.</param>
internal sealed record ShortForm(int Key, IReadOnlyList<LongForm> LongForms)
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

        return
        [
            .. rows.GroupBy(row => row.Short).Select(form => new ShortForm(
                form.Key, [.. form.GroupBy(row => row.Long, row => row.Paper).Select(papers => new LongForm(papers.Key, [.. papers]))])),
        ];
    }
}

/// <summary>A long form and the papers that define a short form by it.</summary>
internal sealed record LongForm(int Key, IReadOnlyList<int> Papers);
