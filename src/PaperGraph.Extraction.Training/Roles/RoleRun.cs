using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>From annotated papers to a file of weights for roles; says on the way how good they are.</summary>
/// <param name="console">Where the figures go.</param>
/// <param name="folds">Into how many parts the papers are cut where there are no models.</param>
/// <param name="models">Models that find concepts in papers that they never saw; null: rules find them.</param>
internal sealed class RoleRun(TextWriter console, int folds, FoldModels? models = null)
{
    private static readonly ExtractionOptions ByRules = new() { UseModel = false };

    private readonly ConceptExtractor _extractor = new(Lexicon.Shipped, ByRules, null, RoleModel.Empty);

    public async Task RunAsync(IReadOnlyList<string> gold, IReadOnlyList<string> texts, string? output, CancellationToken cancellationToken)
    {
        var papers = new List<(string Set, AnnotatedPaper Paper)>();
        foreach (var (goldPath, textPath) in gold.Zip(texts))
        {
            foreach (var paper in await AnnotatedPaperReader.ReadAsync([goldPath], [textPath], cancellationToken).ConfigureAwait(false))
                papers.Add((Path.GetFileNameWithoutExtension(goldPath), paper));
        }

        Run(papers, output);
    }

    private void Run(List<(string Set, AnnotatedPaper Paper)> papers, string? output)
    {
        var smallWords = new SmallWords();
        foreach (var (_, paper) in papers)
            smallWords.Add(paper.Paper);
        var table = new RoleTable(smallWords);
        var read = papers.ConvertAll(paper => RolePaper.Read(_extractor, paper.Paper));
        var examples = new List<RoleExample>();
        for (var i = 0; i < read.Count; i++)
            examples.AddRange(read[i].Examples(i, table));
        console.WriteLine($"{papers.Count} papers, {examples.Count} concepts, {table.Count} pieces of evidence");
        var trainer = new RoleTrainer(table, RoleTrainer.Options);
        var report = new RoleReport();
        var count = models?.Count ?? folds;
        int[] foldOf = [.. papers.Select((paper, i) => models?.FoldOf(paper.Paper.Paper.Id) ?? i % folds)];
        Parallel.For(0, count, fold =>
        {
            var lines = trainer.Fit(examples.FindAll(example => foldOf[example.Paper] != fold));
            models?.WriteRoles(fold, lines);
            var model = new RoleModel(lines);
            var extractor = models == null ? new ConceptExtractor(Lexicon.Shipped, ByRules, null, model) : new(Lexicon.Shipped, null, models[fold], model);
            foreach (var i in Enumerable.Range(0, read.Count).Where(i => foldOf[i] == fold))
                report.Add(papers[i].Set, read[i], model, extractor);
        });
        report.Write(console);
        if (output == null)
            return;
        var lines = trainer.Fit(examples);
        RoleWeightsFile.Write(output, papers.Count, lines);
        console.WriteLine($"{lines.Count} lines of weights written to {output}");
    }
}
