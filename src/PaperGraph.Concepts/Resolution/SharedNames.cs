using PaperGraph.Concepts.Records;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Finds names that may mean several things, in ordinal order, with the papers that use them.</summary>
internal sealed class SharedNames
{
    private readonly RecordTable _table;
    private readonly NamePartition _partition;
    private readonly SortedDictionary<string, SharedName> _names = new(StringComparer.Ordinal);
    private readonly SharedName?[] _ofKey;

    private SharedNames(RecordTable table, NamePartition partition) =>
        (_table, _partition, _ofKey) = (table, partition, new SharedName?[table.Names.KeyCount]);

    public static IReadOnlyCollection<SharedName> Find(RecordTable table, NamePartition partition, IReadOnlyList<ShortForm> shortForms)
    {
        var found = new SharedNames(table, partition);
        foreach (var forms in shortForms.GroupBy(form => table.Names.Key(form.Key).NormalForm, StringComparer.Ordinal))
            found.Add(forms.Key, [.. forms]);
        foreach (var normalForm in found.IntroducedTwice())
            found.Add(normalForm, []);
        found.NoteUses();
        return found._names.Values;
    }

    private void Add(string normalForm, List<ShortForm> shortForms)
    {
        if (_names.ContainsKey(normalForm))
            return;
        var name = new SharedName(
            normalForm, [.. Labels.Kinds.Select(label => _table.Names.FindKey(label, normalForm)).Where(key => key >= 0)], shortForms);
        _names.Add(normalForm, name);
        foreach (var key in name.Keys)
            _ofKey[key] = name;
    }

    private List<string> IntroducedTwice()
    {
        var papers = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var paper = 0; paper < _table.Papers.Count; paper++)
        {
            foreach (var mention in _table.Papers[paper].Mentions)
            {
                if (mention.LexiconForm < 0 && IsIntroduced(paper, mention))
                {
                    var normalForm = _table.Names.Key(_table.Names.KeyOf(mention.Form)).NormalForm;
                    if (!papers.TryGetValue(normalForm, out var of))
                        papers.Add(normalForm, of = []);
                    of.Add(paper);
                }
            }
        }

        return [.. papers.Where(name => name.Value.Count > 1).Select(name => name.Key)];
    }

    private void NoteUses()
    {
        for (var paper = 0; paper < _table.Papers.Count; paper++)
        {
            foreach (var mention in _table.Papers[paper].Mentions)
            {
                var key = _table.Names.KeyOf(mention.Form);
                if (_ofKey[key] is not { } name || _table.DefinedAs(paper, key) >= 0)
                    continue;
                if (_partition.EntryOf(key) >= 0)
                    NoteKnown(name, paper);
                else if (mention.LexiconForm < 0)
                    Note(name, new(paper, key, IsIntroduced(paper, mention), IsTitle(paper, mention)));
            }
        }
    }

    private static void NoteKnown(SharedName name, int paper)
    {
        if (name.Known.Count == 0 || name.Known[^1] != paper)
            name.Known.Add(paper);
    }

    /// <summary>One use for each paper and kind of thing.</summary>
    private static void Note(SharedName name, NameUse use)
    {
        for (var i = name.Uses.Count - 1; i >= 0 && name.Uses[i].Paper == use.Paper; i--)
        {
            if (name.Uses[i].Key != use.Key)
                continue;
            var known = name.Uses[i];
            name.Uses[i] = known with { IsIntroduced = known.IsIntroduced || use.IsIntroduced, IsTitle = known.IsTitle || use.IsTitle };
            return;
        }

        name.Uses.Add(use);
    }

    private bool IsIntroduced(int paper, in MentionRow mention) =>
        mention.Role == Role.Introduces && (IsCoined(_table.Names.Text(mention.Form)) || IsTitle(paper, mention));

    private bool IsTitle(int paper, in MentionRow mention)
    {
        var title = _table.Papers[paper].Paper.Title;
        return mention is { Field: PaperField.Title, Start: 0, Role: Role.Introduces } && mention.End < title.Length && title[mention.End] == ':'
            && !_table.Names.Text(mention.Form).Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>One word with two capitals, or a capital and a digit: nobody writes a common word so.</summary>
    private static bool IsCoined(string name)
    {
        var (capitals, digits) = (0, 0);
        foreach (var c in name)
        {
            if (c == ' ')
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return capitals > 1 || (capitals > 0 && digits > 0);
    }
}
