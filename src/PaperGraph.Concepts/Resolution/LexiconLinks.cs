using PaperGraph.Concepts.Records;
using PaperGraph.Core.Building;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Links from names to the lexicon's names for them, from the mentions that matched its entries.</summary>
internal static class LexiconLinks
{
    /// <summary>Marks the lexicon's names and gives the links, best supported first.</summary>
    public static List<NameLink> Find(RecordTable table, NamePartition partition)
    {
        var papers = new Dictionary<(int Name, int Entry), List<int>>();
        for (var paper = 0; paper < table.Papers.Count; paper++)
        {
            foreach (var mention in table.Papers[paper].Mentions)
            {
                if (mention.LexiconForm < 0)
                    continue;
                var (name, entry) = (table.Names.KeyOf(mention.Form), table.Names.KeyOf(mention.LexiconForm));
                partition.MarkEntry(entry);
                if (name != entry && table.DefinedAs(paper, name) < 0)
                    Add(papers, (name, entry), paper);
            }
        }

        return
        [
            .. papers
                .OrderByDescending(link => link.Value.Count).ThenBy(link => link.Key)
                .Select(link => new NameLink(MergeReason.Lexicon, link.Key.Name, link.Key.Entry, link.Value)),
        ];
    }

    private static void Add(Dictionary<(int Name, int Entry), List<int>> papers, (int Name, int Entry) link, int paper)
    {
        if (!papers.TryGetValue(link, out var list))
            papers.Add(link, list = []);
        if (list.Count == 0 || list[^1] != paper)
            list.Add(paper);
    }
}
