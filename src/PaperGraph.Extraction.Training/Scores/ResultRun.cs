using System.Globalization;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Scores;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Training.Roles;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction.Training.Scores;

/// <summary>Reads the scores of annotated papers and says how many are right, with the concepts as marked and as found.</summary>
internal sealed class ResultRun
{
    private readonly TextWriter _console;
    private readonly FoldModels? _models;
    private readonly RoleModel[] _roles;
    private readonly ConceptExtractor[] _extractors;

    /// <param name="console">Where the figures go.</param>
    /// <param name="roles">Weights of roles; null for those that are shipped.</param>
    /// <param name="models">Models and weights of roles that never saw the papers that are read; null: rules find the concepts.</param>
    public ResultRun(TextWriter console, string? roles, FoldModels? models = null)
    {
        (_console, _models) = (console, models);
        _roles = models == null
            ? [roles == null ? RoleModel.Shipped : RoleWeightsFile.Read(roles)]
            : [.. Enumerable.Range(0, models.Count).Select(models.RolesOf)];
        _extractors = models == null
            ? [new(Lexicon.Shipped, new() { UseModel = false }, null, _roles[0])] // the model has learnt from the papers that are read here
            : [.. Enumerable.Range(0, models.Count).Select(fold => new ConceptExtractor(Lexicon.Shipped, null, models[fold], _roles[fold]))];
    }

    private int FoldOf(AnnotatedPaper paper) => _models?.FoldOf(paper.Paper.Id) ?? 0;

    public async Task RunAsync(IReadOnlyList<string> gold, IReadOnlyList<string> texts, string? errors, CancellationToken cancellationToken)
    {
        var (marked, found) = (new List<ResultPaper>(), new List<ResultPaper>());
        foreach (var (goldPath, textPath) in gold.Zip(texts))
        {
            var set = Path.GetFileNameWithoutExtension(goldPath);
            foreach (var paper in await AnnotatedPaperReader.ReadAsync([goldPath], [textPath], cancellationToken).ConfigureAwait(false))
            {
                marked.Add(Marked(set, paper));
                found.Add(Found(set, paper));
            }
        }

        Write("concepts as marked", marked);
        Write("concepts as found", found);
        if (errors != null)
            await File.WriteAllTextAsync(errors, ResultErrors.Of(marked) + ResultErrors.Of(found), cancellationToken).ConfigureAwait(false);
    }

    private ResultPaper Found(string set, AnnotatedPaper paper)
    {
        var (analysis, places, roles) = _extractors[FoldOf(paper)].Place(paper.Paper);
        return new(set, paper.Gold, analysis, places, roles);
    }

    private ResultPaper Marked(string set, AnnotatedPaper paper)
    {
        var analysis = _extractors[FoldOf(paper)].Propose(paper.Paper).Analysis;
        var places = new List<PlacedConcept>();
        foreach (var (_, entity) in GoldPlaces.Find(analysis, paper.Gold))
        {
            var candidate = new Candidate();
            candidate.Places.AddRange(entity.Places);
            candidate.Forms.AddRange(entity.Places);
            var concept = new Concept(candidate, entity.Label, 1, "marked");
            places.AddRange(entity.Places.Where(place => !places.Exists(other => other.Place.Overlaps(place))).Select(place => new PlacedConcept(place, concept)));
        }

        places.Sort(static (left, right) => left.Place.First.CompareTo(right.Place.First));
        return new(set, paper.Gold, analysis, places, RoleReader.Read(_roles[FoldOf(paper)], analysis, places));
    }

    private void Write(string title, List<ResultPaper> papers)
    {
        _console.WriteLine(title);
        foreach (var set in papers.GroupBy(paper => paper.Set))
            WriteScore("  " + set.Key, [.. set], ScoreRules.All);
        WriteScore("  all", papers, ScoreRules.All);
        foreach (var half in papers.Select((paper, i) => (paper, i)).GroupBy(pair => pair.i % 2, pair => pair.paper))
            WriteScore($"  {(half.Key == 0 ? "even" : "odd")} papers", [.. half], ScoreRules.All);
        foreach (var rule in Enum.GetValues<ScoreRules>().Where(rule => rule is not (ScoreRules.None or ScoreRules.All)))
            WriteScore($"  without {rule}", papers, ScoreRules.All & ~rule);
        WriteRules(papers);
    }

    private void WriteScore(string title, List<ResultPaper> papers, ScoreRules rules)
    {
        var score = papers.Aggregate(default(EntityScore), (sum, paper) => sum + paper.Score(paper.Read(rules)));
        _console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-22} P {score.Precision:f3} R {score.Recall:f3} F1 {score.F1:f3}  {score.MatchedGold} of {score.Gold} found, {score.Predicted} stated"));
    }

    private void WriteRules(List<ResultPaper> papers)
    {
        var judged = papers.SelectMany(paper => paper.Read(ScoreRules.All).Select(score => (score.Extractor, Right: paper.Score([score]).MatchedGold)));
        foreach (var rule in judged.GroupBy(item => item.Extractor).OrderByDescending(rule => rule.Count()))
            _console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {rule.Key,-28} {rule.Sum(item => item.Right),3} of {rule.Count(),3}"));
    }
}
