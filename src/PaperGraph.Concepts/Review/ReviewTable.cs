using PaperGraph.Concepts.Linking;
using PaperGraph.Concepts.Records;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Reviewing;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Review;

/// <summary>What the rules that find doubts ask of the concepts of a set of records; counted in one walk over the mentions.</summary>
internal sealed class ReviewTable
{
    private readonly double[] _labelWeights;
    private readonly double[] _confidences;
    private readonly (int Paper, int Mention)[] _best;
    private readonly HashSet<(int Concept, ConceptLabel Label)> _introduced = [];

    public ReviewTable(ConceptTable concepts)
    {
        Concepts = concepts;
        Papers = new(concepts);
        _labelWeights = new double[concepts.Concepts.Count * Labels.Kinds.Count];
        _confidences = new double[concepts.Concepts.Count];
        _best = new (int, int)[Names.KeyCount];
        Array.Fill(_best, (-1, -1));
        Keys = Count();
        Contexts = new(Papers, concepts.Concepts.Count);
    }

    public ConceptTable Concepts { get; }

    public NameTable Names => Concepts.Records.Names;

    public PaperConcepts Papers { get; }

    /// <summary>Concept, key that papers write for it, and how many do.</summary>
    public PairCounts Keys { get; }

    public ConceptContexts Contexts { get; }

    public int PapersOf(int concept) => Papers.PapersOf(concept).Length;

    /// <summary>How sure papers are, all together, that a concept is of a kind: of each paper its best mention counts.</summary>
    public double LabelWeight(int concept, ConceptLabel label) => _labelWeights[(concept * Labels.Kinds.Count) + (int)label];

    /// <summary>How sure a paper is of a concept on average.</summary>
    public double MeanConfidence(int concept) => _confidences[concept] / Math.Max(1, PapersOf(concept));

    /// <summary>Whether a paper introduces a concept as a kind of thing.</summary>
    public bool IsIntroduced(int concept, ConceptLabel label) => _introduced.Contains((concept, label));

    /// <summary>The papers that take a concept for a kind of thing.</summary>
    public HashSet<int> PapersOf(int concept, ConceptLabel label)
    {
        var papers = new HashSet<int>();
        foreach (var paper in Papers.PapersOf(concept))
        {
            foreach (var mention in Concepts.Records.Papers[paper].Mentions)
            {
                if (Names.LabelOf(mention.Form) == label && Concepts.ConceptOf(paper, mention) == concept)
                    papers.Add(paper);
            }
        }

        return papers;
    }

    /// <summary>The concept as a doubt shows it.</summary>
    public DoubtedConcept Show(int concept)
    {
        var (label, id, name, _, _, _, _) = Concepts.Concepts[concept];
        return new(id, label, name, PapersOf(concept));
    }

    /// <summary>Whether papers mention a key.</summary>
    public bool IsMentioned(int key) => _best[key].Paper >= 0;

    /// <summary>A key as the paper that is surest of it writes it; its normal form where it stands in definitions alone.</summary>
    public string TextOf(int key) => IsMentioned(key) ? Names.Text(Mention(key).Form) : Names.Key(key).NormalForm;

    /// <summary>The surest place of a key.</summary>
    public DoubtEvidence EvidenceOf(int key)
    {
        var mention = Mention(key);
        return new(Concepts.Records.Papers[_best[key].Paper].Paper.Id, mention.Field, mention.Start);
    }

    /// <summary>The place of a concept's most frequent key; of those of a kind where one is given.</summary>
    public IEnumerable<DoubtEvidence> EvidenceOfConcept(int concept, ConceptLabel? label = null) => MostFrequentKey(concept, label) is >= 0 and var key ? [EvidenceOf(key)] : [];

    /// <summary>The name by which most papers take a concept for a kind of thing, as they write it; null where none does.</summary>
    public string? TextOf(int concept, ConceptLabel label) => MostFrequentKey(concept, label) is >= 0 and var key ? TextOf(key) : null;

    private int MostFrequentKey(int concept, ConceptLabel? label)
    {
        var (best, papers) = (-1, 0);
        foreach (var (_, key, count) in Keys.Of(concept))
        {
            if (count > papers && (label is null || Names.Key(key).Label == label))
                (best, papers) = (key, count);
        }

        return best;
    }

    private MentionRow Mention(int key) => Concepts.Records.Papers[_best[key].Paper].Mentions[_best[key].Mention];

    private PairCounts Count()
    {
        var keys = new PairCounter();
        var best = new Dictionary<(int Concept, ConceptLabel Label), double>();
        for (var paper = 0; paper < Concepts.Records.Papers.Count; paper++)
        {
            best.Clear();
            var mentions = Concepts.Records.Papers[paper].Mentions;
            for (var i = 0; i < mentions.Length; i++)
            {
                var (concept, key) = (Concepts.ConceptOf(paper, mentions[i]), Names.KeyOf(mentions[i].Form));
                keys.Add(concept, key);
                NoteMention(paper, i, key, mentions[i].Confidence);
                var kind = (concept, Names.Key(key).Label);
                best[kind] = Math.Max(best.GetValueOrDefault(kind), mentions[i].Confidence);
                if (mentions[i].Role == Role.Introduces)
                    _introduced.Add(kind);
            }

            keys.EndPaper();
            NoteConfidences(best);
        }

        return keys.Build();
    }

    private void NoteMention(int paper, int mention, int key, double confidence)
    {
        if (!IsMentioned(key) || Mention(key).Confidence < confidence)
            _best[key] = (paper, mention);
    }

    private void NoteConfidences(Dictionary<(int Concept, ConceptLabel Label), double> best)
    {
        foreach (var ((concept, label), confidence) in best)
            _labelWeights[(concept * Labels.Kinds.Count) + (int)label] += confidence;
        foreach (var concept in best.GroupBy(pair => pair.Key.Concept, pair => pair.Value))
            _confidences[concept.Key] += concept.Max();
    }
}
