using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Features;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Fitting;

/// <summary>All papers that models learn from, encoded once. Silver papers have tags of several teachers.</summary>
internal sealed class ExampleSet(PaperEncoder encoder, int leastCount)
{
    private readonly List<(WordTraits[] Traits, EncodedPaper Paper)> _papers = [];
    private readonly List<(sbyte[][] Tags, int Repeats)> _tags = [];

    public int Count => _papers.Count;

    public void AddGold(IEnumerable<AnnotatedPaper> papers, int repeats) =>
        Add([.. papers.Select(paper => (paper.Paper, (Func<Analysis, sbyte[][]>)(analysis => [GoldTags.Of(analysis, paper.Gold)])))], repeats);

    /// <summary>Adds the papers that every teacher labelled and that are wanted.</summary>
    public void AddSilver(IReadOnlyList<List<SilverPaper>> teachers, Predicate<Paper> wanted)
    {
        var others = teachers.Skip(1).Select(papers => papers.ToDictionary(paper => paper.Paper.Id, StringComparer.Ordinal)).ToList();
        Add(
            [
                .. teachers[0]
                    .Where(paper => wanted(paper.Paper) && others.TrueForAll(other => other.ContainsKey(paper.Paper.Id)))
                    .Select(paper => (paper.Paper, (Func<Analysis, sbyte[][]>)(analysis =>
                        [SilverTags.Of(analysis, paper), .. others.Select(other => SilverTags.Of(analysis, other[paper.Paper.Id]))]))),
            ],
            1);
    }

    /// <summary>Numbers the features of all papers.</summary>
    public FeatureSpace Number() => new(_papers, leastCount);

    /// <summary>The papers of some numbers, with the tags of one teacher.</summary>
    public List<TrainingPaper> Of(int teacher, Predicate<int> wanted)
    {
        var papers = new List<TrainingPaper>();
        for (var i = 0; i < _papers.Count; i++)
        {
            if (wanted(i))
                papers.Add(new(_papers[i].Paper, _tags[i].Tags[Math.Min(teacher, _tags[i].Tags.Length - 1)], _tags[i].Repeats));
        }

        return papers;
    }

    private void Add(List<(Paper Paper, Func<Analysis, sbyte[][]> Tags)> papers, int repeats)
    {
        var encoded = new ((WordTraits[], EncodedPaper) Paper, sbyte[][] Tags)[papers.Count];
        Parallel.For(0, papers.Count, new() { MaxDegreeOfParallelism = 2 }, i =>
        {
            var analysis = encoder.Analyse(papers[i].Paper);
            encoded[i] = (PaperEncoder.Encode(analysis), papers[i].Tags(analysis));
        });
        foreach (var (paper, tags) in encoded)
        {
            _papers.Add(paper);
            _tags.Add((tags, repeats));
        }
    }
}
