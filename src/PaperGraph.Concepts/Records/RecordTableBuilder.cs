using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;

namespace PaperGraph.Concepts.Records;

/// <summary>Takes records in any order and makes one table of them, the same for every order.</summary>
internal sealed class RecordTableBuilder
{
    private readonly NameTableBuilder _names = new();
    private readonly Dictionary<string, int> _extractors = new(StringComparer.Ordinal);
    private readonly List<PaperEntry> _papers = [];

    public void Add(PaperRecord record)
    {
        var (paper, found, _) = record;
        var mentions = new List<MentionRow>(found.Mentions.Length);
        foreach (var mention in found.Mentions)
            AddMention(mention, mentions);
        var definitions = new List<DefinitionRow>();
        foreach (var abbreviation in found.Abbreviations)
            AddDefinitions(abbreviation, found.Mentions, definitions);
        var scores = found.Scores.Select(Score).Where(row => row is { SubjectForm: >= 0, BenchmarkForm: >= 0 });
        var relations = found.Relations.Select(Relation).Where(row => row is { SubjectForm: >= 0, ObjectForm: >= 0 });
        _papers.Add(new(paper with { Abstract = "" }, [.. mentions], [.. definitions], [.. scores], [.. relations]));
    }

    public RecordTable Build()
    {
        var names = _names.Build(out var numbers);
        var papers = _papers.Select(entry => entry.Renumber(numbers)).ToArray();
        Array.Sort(papers, (left, right) => string.CompareOrdinal(left.Paper.Id, right.Paper.Id));
        return new(names, papers, [.. _extractors.OrderBy(entry => entry.Value).Select(entry => entry.Key)]);
    }

    private void AddMention(Mention mention, List<MentionRow> rows)
    {
        var form = _names.Add(mention.Label, mention.Name);
        if (form < 0)
            return;
        if (!_extractors.TryGetValue(mention.Extractor, out var extractor))
            _extractors.Add(mention.Extractor, extractor = _extractors.Count);
        var lexiconForm = mention.LexiconName is null ? -1 : _names.Add(mention.Label, mention.LexiconName);
        rows.Add(new(form, lexiconForm, extractor, mention.Start, mention.End, mention.Field, mention.Role, mention.Confidence));
    }

    /// <summary>One definition for each kind of concept that the paper names by the short or the long form.</summary>
    private void AddDefinitions(Abbreviation abbreviation, ImmutableArray<Mention> mentions, List<DefinitionRow> rows)
    {
        var shortKey = NameNormalizer.Normalize(abbreviation.Short);
        var longKey = NameNormalizer.Normalize(abbreviation.Long);
        if (shortKey.Length == 0 || longKey.Length == 0 || shortKey == longKey)
            return;
        var named = 0;
        foreach (var mention in mentions)
        {
            var form = _names.Add(mention.Label, mention.Name);
            if (form >= 0 && (_names.NormalForm(form) == shortKey || _names.NormalForm(form) == longKey))
                named |= 1 << (int)mention.Label;
        }

        foreach (var label in Enum.GetValues<ConceptLabel>())
        {
            if ((named & (1 << (int)label)) != 0)
                rows.Add(new(_names.Add(label, abbreviation.Short), _names.Add(label, abbreviation.Long)));
        }
    }

    private ScoreRow Score(ScoreStatement statement) => new(
        _names.Add(statement.SubjectLabel, statement.Subject), _names.Add(ConceptLabel.Benchmark, statement.Benchmark), statement);

    private RelationRow Relation(RelationStatement statement) => new(
        _names.Add(statement.SubjectLabel, statement.Subject), _names.Add(statement.ObjectLabel, statement.Object), statement);
}
