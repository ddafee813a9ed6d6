using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Identity;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Cli.Eval;

/// <summary><c>eval GOLD --texts TEXTS</c>: extraction against annotated papers.</summary>
internal sealed class EvalVerb : Verb
{
    private readonly Argument<string> _gold = new("GOLD") { Description = "Annotated papers in JSON Lines" };

    private readonly Option<string> _texts = new("--texts") { Description = "Their titles and abstracts in JSON Lines", HelpName = "FILE", Required = true };

    private readonly Option<bool> _core = new("--core") { Description = "Leave out entities that a paper only mentions" };

    private readonly Option<bool> _noLexicon = new("--no-lexicon") { Description = "Extract without any lexicon" };

    private readonly Option<bool> _identity = new("--identity") { Description = "GOLD says which names are one concept; score how names are joined" };

    public EvalVerb(VerbRunner runner, CommonOptions common)
        : base("eval", "Score extraction against annotated papers: precision, recall and F1 of each type", runner)
    {
        Arguments.Add(_gold);
        Options.Add(_texts);
        Options.Add(_core);
        Options.Add(_noLexicon);
        Options.Add(_identity);
        Options.Add(common.Format);
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var texts = await AnnotationReader.ReadTextsAsync(arguments.GetRequiredValue(_texts), cancellationToken).ConfigureAwait(false);
        var extractor = arguments.GetValue(_noLexicon) ? new ConceptExtractor(Lexicon.Empty) : session.Get<IMentionExtractor>();
        var found = await ExtractAsync(extractor, texts, cancellationToken).ConfigureAwait(false);
        if (arguments.GetValue(_identity))
        {
            var units = await IdentityReader.ReadAsync(arguments.GetRequiredValue(_gold), cancellationToken).ConfigureAwait(false);
            var concepts = await IdentityRun.ResolveAsync(units, texts, found, session.Get<IGraphSettler>(), cancellationToken).ConfigureAwait(false);
            IdentityTable.Write(session.Results, IdentityScorer.Score(units, concepts));
            return ExitCode.Success;
        }

        var gold = await AnnotationReader.ReadAsync(arguments.GetRequiredValue(_gold), cancellationToken).ConfigureAwait(false);
        var predicted = new Dictionary<string, PaperAnnotation>(StringComparer.Ordinal);
        foreach (var (paper, mentions) in texts.Zip(found))
            predicted[paper.Id] = Annotate(paper, mentions);
        session.Results.Write(ToTable(Scorer.Score(gold, predicted, new ScoreOptions { CoreOnly = arguments.GetValue(_core) })));
        return ExitCode.Success;
    }

    private static ValueTask<List<PaperMentions>> ExtractAsync(IMentionExtractor extractor, IReadOnlyList<Paper> papers, CancellationToken cancellationToken) =>
        extractor.ExtractAsync(papers.ToAsyncEnumerable(), cancellationToken).ToListAsync(cancellationToken);

    private static PaperAnnotation Annotate(Paper paper, PaperMentions mentions) => new(
        paper.Id,
        [
            .. EntityGrouper.Group(paper, mentions).Select(entity => new AnnotatedEntity
            {
                Type = entity.Label, Name = entity.Name, Aliases = [.. entity.Aliases], Surfaces = [.. entity.Surfaces], Role = entity.Role,
            }),
        ],
        [.. mentions.Scores.Select(score => new AnnotatedResult(score.Subject, score.Benchmark, score.Value))]);

    private static ResultTable ToTable(ScoreReport report)
    {
        var table = new ResultTable("type", "precision", "recall", "f1", "gold", "predicted");
        foreach (var type in Enum.GetValues<ConceptLabel>())
            Add(table, Labels.Of(type), report.ByType[type]);
        Add(table, "any", report.Any);
        Add(table, "micro", report.Micro);
        Add(table, "results", report.Results);
        return table.Add(
            Value.Of("roles"), Value.Of(report.Roles.Compared == 0 ? 0 : (double)report.Roles.Same / report.Roles.Compared), Value.Null, Value.Null,
            Value.Of((long)report.Roles.Compared), Value.Of((long)report.Roles.Compared));
    }

    private static void Add(ResultTable table, string name, EntityScore score) => table.Add(
        Value.Of(name), Value.Of(score.Precision), Value.Of(score.Recall), Value.Of(score.F1), Value.Of((long)score.Gold), Value.Of((long)score.Predicted));
}
