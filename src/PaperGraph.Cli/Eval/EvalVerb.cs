using System.CommandLine;
using Microsoft.Extensions.Options;
using PaperGraph.Cli.Running;
using PaperGraph.Core.Building;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Identity;
using PaperGraph.Evaluation.NerSets;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Hosting;

namespace PaperGraph.Cli.Eval;

/// <summary><c>eval GOLD --texts TEXTS</c>: extraction against annotated papers.</summary>
internal sealed class EvalVerb : Verb
{
    /// <summary>Where a list of what is more and less sure begins.</summary>
    private const double LeastConfidence = 0.05;

    private readonly Argument<string> _gold = new("GOLD") { Description = "Annotated papers in JSON Lines, or with --types a set for named entities" };

    private readonly Option<string?> _texts = new("--texts") { Description = "Their titles and abstracts in JSON Lines", HelpName = "FILE" };

    private readonly Option<EvalMode?> _mode = new("--mode")
    {
        Description = "What has to agree: match (half of an entity's names, the default), strict (each place with its borders) or set (each different name)",
        HelpName = "MODE",
    };

    private readonly Option<EvalView> _by = new("--by") { Description = "Divide by type (the default), role, confidence or support (how many papers name a concept)", HelpName = "WHAT" };

    private readonly Option<string?> _curve = new("--curve") { Description = "Draw precision against recall as SVG", HelpName = "FILE" };

    private readonly Option<string?> _types = new("--types")
    {
        Description = $"GOLD is a set for named entities that holds its texts: which set ({string.Join(", ", NerTypes.Known.Keys)}), or its types as ours (Dataset=Benchmark,Method=Method+Model)",
        HelpName = "SET",
    };

    private readonly Option<bool> _core = new("--core") { Description = "Leave out entities that a paper only mentions" };

    private readonly Option<bool> _noLexicon = new("--no-lexicon") { Description = "Extract without any lexicon" };

    private readonly Option<bool> _identity = new("--identity") { Description = "GOLD says which names are one concept; score how names are joined" };

    public EvalVerb(VerbRunner runner, CommonOptions common)
        : base("eval", "Score extraction against annotated papers: precision, recall and F1 of each type", runner)
    {
        _mode.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Names<EvalMode>());
        _by.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Names<EvalView>());
        Arguments.Add(_gold);
        foreach (var option in (Option[])[_texts, _mode, _by, _curve, _types, _core, _noLexicon, _identity, common.MinConfidence, common.Format])
            Options.Add(option);
        this.Refuse(
            new(_types, [], [_texts, _identity, _by, _curve, _core]),
            new(_identity, [], [_mode, _by, _curve, _core]),
            new(_by, ["role", "confidence", "support"], [_mode, _core]),
            new(_by, ["confidence"], [common.MinConfidence]),
            new(_mode, ["strict", "set"], [_core, _curve]),
            new(_curve, [], [_core]));
    }

    public override async Task<int> RunAsync(ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var gold = arguments.GetRequiredValue(_gold);
        if (arguments.GetValue(_types) is { } types)
            session.Results.Write(await NerEvaluation.RunAsync(gold, NerTypes.Parse(types), arguments.GetValue(_mode) ?? EvalMode.Strict, ExtractorOf(arguments, session), cancellationToken).ConfigureAwait(false));
        else if (arguments.GetValue(_identity))
            await ScoreIdentityAsync(gold, arguments, session, cancellationToken).ConfigureAwait(false);
        else
            await ScoreAsync(gold, arguments, session, cancellationToken).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private async Task ScoreAsync(string path, ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var (view, curve) = (arguments.GetValue(_by), arguments.GetValue(_curve));
        if (curve is not null)
            OutputGuard.Check(curve, session.StoreFile, path, arguments.GetValue(_texts) ?? path);
        var texts = await ReadTextsAsync(arguments, cancellationToken).ConfigureAwait(false);
        var gold = await AnnotationReader.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        CheckTexts(gold.Keys, texts);
        var evaluation = new PaperEvaluation(gold, await FoundPaper.ExtractAsync(ExtractorOf(arguments, session), texts, cancellationToken).ConfigureAwait(false));
        if (view == EvalView.Confidence || curve is not null)
        {
            var all = new PaperEvaluation(gold, await FoundPaper.ExtractAsync(ExtractorOf(arguments, session, LeastConfidence), texts, cancellationToken).ConfigureAwait(false));
            if (curve is not null)
                await all.DrawAsync(curve, cancellationToken).ConfigureAwait(false);
            evaluation = view == EvalView.Confidence ? all : evaluation;
        }

        session.Results.Write(view switch
        {
            EvalView.Role => ScoreTables.ByRole(evaluation.Match(new())),
            EvalView.Confidence => ScoreTables.ByConfidence(evaluation.Judge()),
            EvalView.Support => ScoreTables.BySupport(await evaluation.SupportAsync(session.Get<IGraphSettler>(), cancellationToken).ConfigureAwait(false)),
            _ => evaluation.ByType(arguments.GetValue(_mode) ?? EvalMode.Match, new ScoreOptions { CoreOnly = arguments.GetValue(_core) }),
        });
    }

    private async Task ScoreIdentityAsync(string path, ParseResult arguments, Session session, CancellationToken cancellationToken)
    {
        var texts = await ReadTextsAsync(arguments, cancellationToken).ConfigureAwait(false);
        var found = await FoundPaper.ExtractAsync(ExtractorOf(arguments, session), texts, cancellationToken).ConfigureAwait(false);
        var units = await IdentityReader.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        CheckTexts([.. units.Select(unit => unit.PaperId).Distinct()], texts);
        var concepts = await IdentityRun.ResolveAsync(units, texts, [.. found.Select(paper => paper.Mentions)], session.Get<IGraphSettler>(), cancellationToken).ConfigureAwait(false);
        IdentityTable.Write(session.Results, IdentityScorer.Score(units, concepts));
    }

    // A paper without its text would count as one in which nothing was found.
    private static void CheckTexts(IEnumerable<string> annotated, IReadOnlyList<Paper> texts)
    {
        var (known, ids) = (texts.Select(text => text.Id).ToHashSet(), annotated.ToList());
        if (ids.Count == 0)
            throw new PaperGraphException(ErrorKind.Input, "GOLD holds nothing to compare with.");
        if (ids.FindAll(id => !known.Contains(id)) is [var first, ..] missing)
            throw new PaperGraphException(ErrorKind.Input, $"{missing.Count} of {ids.Count} annotated papers have no text, '{first}' among them.", "--texts FILE with a line {\"id\",\"title\",\"abstract\"} for each");
    }

    private Task<IReadOnlyList<Paper>> ReadTextsAsync(ParseResult arguments, CancellationToken cancellationToken) => arguments.GetValue(_texts) is { } path
        ? AnnotationReader.ReadTextsAsync(path, cancellationToken)
        : throw new PaperGraphException(ErrorKind.Usage, "The texts of the annotated papers are missing.", "--texts FILE with a line {\"id\",\"title\",\"abstract\"} for each; --types SET where GOLD holds its texts");

    private Extraction.ConceptExtractor ExtractorOf(ParseResult arguments, Session session, double? minimumConfidence = null) =>
        Extractors.Create(session.Get<IOptions<PaperGraphOptions>>().Value, !arguments.GetValue(_noLexicon), minimumConfidence);

    private static string[] Names<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())];
}
