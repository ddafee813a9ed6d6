using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Training.Examples;

/// <summary>Makes examples of annotated papers, by the extractor's own candidates and features.</summary>
internal sealed class ExampleReader(EvidenceTable table)
{
    private readonly ConceptExtractor _withLexicon = new(Lexicon.Shipped);
    private readonly ConceptExtractor _without = new(Lexicon.Empty);
    private readonly CandidateJudge _judge = new(new());

    /// <summary>
    /// The examples of papers, in order. Every paper is read with the lexicon and without, for of most names of a text no
    /// lexicon knows: weights that rest on it alone would not find them.
    /// </summary>
    public List<Example> Read(IReadOnlyList<AnnotatedPaper> papers)
    {
        var examples = new List<Example>();
        for (var i = 0; i < papers.Count; i++)
        {
            Read(papers[i], i, useLexicon: true, examples);
            Read(papers[i], i, useLexicon: false, examples);
        }

        return examples;
    }

    private void Read(AnnotatedPaper paper, int number, bool useLexicon, List<Example> examples)
    {
        var gold = new GoldNames(paper.Gold);
        var (analysis, candidates) = (useLexicon ? _withLexicon : _without).Propose(paper.Paper);
        foreach (var candidate in candidates)
        {
            if (candidate.IsStopped || candidate.Places.Count == 0)
                continue;
            _judge.Describe(analysis, candidate);
            var collector = new Collector(table);
            Evidence.Tell(analysis.Document, candidate, ref collector);
            examples.Add(new(number, useLexicon, gold.ClassOf(analysis.Document, candidate), collector.Numbers));
        }
    }

    private readonly struct Collector(EvidenceTable table) : IEvidenceVisitor
    {
        private readonly List<int> _numbers = [];

        public int[] Numbers => [.. _numbers];

        public void Feature(CandidateFeature feature) => _numbers.Add(table.NumberOf(new(EvidenceKind.Feature, feature.ToString())));

        public void Word(EvidenceKind kind, string normal) => _numbers.Add(table.NumberOf(new(kind, normal)));

        public void Tail(scoped ReadOnlySpan<char> part, string word) => _numbers.Add(table.NumberOfTail(part.ToString(), word));
    }
}
