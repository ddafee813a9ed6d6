using System.Globalization;
using System.Runtime.CompilerServices;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Scores;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction;

/// <summary>
/// Finds methods, benchmarks, models and topics in titles and abstracts by a trained model and a lexicon, or by the lexicon,
/// naming patterns, shapes of names and noun phrases. It keeps no state between papers and may be used by many threads at once.
/// </summary>
public sealed class ConceptExtractor : IMentionExtractor
{
    private const string ModelName = "model-", RulesName = "rules-";

    /// <summary>Changes with every model and rule that changes what is found.</summary>
    public const string CurrentVersion = ModelName + "4";

    /// <summary>The version where <see cref="ExtractionOptions.UseModel"/> is off.</summary>
    public const string RulesVersion = RulesName + "6";

    private readonly ExtractionOptions _options;
    private readonly LexiconMatcher _matcher;
    private readonly CandidateFinder _finder;
    private readonly CandidateJudge _judge;
    private readonly ModelJudge? _model;
    private readonly RoleModel _roles;

    /// <summary>An extractor that knows a lexicon.</summary>
    public ConceptExtractor(Lexicon lexicon, ExtractionOptions? options = null)
        : this(lexicon, options, options is { UseModel: false } ? null : CrfModel.Shipped, RoleModel.Shipped)
    {
    }

    internal ConceptExtractor(Lexicon lexicon, ExtractionOptions? options, CrfModel? model, RoleModel roles, Calibration? calibration = null)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _options = options ?? new();
        var known = _options.UseLexicon ? lexicon : Lexicon.Empty;
        LexiconVersion = known.Fingerprint;
        Version = (_options.UseModel ? CurrentVersion : RulesVersion) + OptionSuffix(_options);
        _matcher = new(known);
        _finder = new(RulesOf(_options));
        _judge = new(_options);
        _model = model == null ? null : new(model, calibration ?? Calibration.Shipped, _options);
        _roles = roles;
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public string LexiconVersion { get; }

    /// <summary>
    /// The <see cref="ExtractionOptions.MinimumConfidence"/> of the extractor that has a version. A level that was asked for stands in the version,
    /// also in that of an earlier extractor; null where it does not, and the extractor's default may have been another.
    /// </summary>
    public static double? MinimumConfidenceOf(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var name = version.Split('(')[0];
        if (name.Length == version.Length)
            return name is CurrentVersion or RulesVersion ? new ExtractionOptions().MinimumConfidence : null;
        return !name.StartsWith(ModelName, StringComparison.Ordinal) && !name.StartsWith(RulesName, StringComparison.Ordinal) ? null
            : double.TryParse(version.AsSpan(name.Length).Trim("(+-)"), CultureInfo.InvariantCulture, out var least) ? least : null;
    }

    /// <summary>
    /// What one paper names. The result depends on the paper, the lexicon and the options alone. Of a title or abstract of
    /// more than 20,000 characters the first 20,000 are read.
    /// </summary>
    public PaperMentions Extract(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return Write(Place(paper));
    }

    /// <summary>What a paper names by the model's spans; with several thresholds, the spans need be read once.</summary>
    internal PaperMentions Extract(Analysis analysis, List<SpanProbability> spans, double minimumConfidence) =>
        Write(Complete(analysis, _model!.Judge(analysis, spans, minimumConfidence), minimumConfidence));

    /// <summary>What is known of a paper before it is judged.</summary>
    internal Analysis Analyse(Paper paper)
    {
        var document = Document.Of(paper, _matcher.Vocabulary);
        return new(document, _matcher.Find(document), DefinitionFinder.Find(document));
    }

    /// <summary>The places of a paper's concepts in text order, and the role of each.</summary>
    internal (Analysis Analysis, List<PlacedConcept> Places, Role[] Roles) Place(Paper paper)
    {
        if (_model is { } model)
        {
            var analysis = Analyse(paper);
            return Complete(analysis, model.Judge(analysis, model.Read(analysis), _options.MinimumConfidence), _options.MinimumConfidence);
        }

        var (proposed, candidates) = Propose(paper);
        return Complete(proposed, OverlapResolver.Resolve(proposed, _judge.Judge(proposed, candidates)), _options.MinimumConfidence);
    }

    private (Analysis Analysis, List<PlacedConcept> Places, Role[] Roles) Complete(Analysis analysis, List<PlacedConcept> places, double minimumConfidence)
    {
        if (_options.UseCoordination)
            Coordination.Complete(analysis, places, minimumConfidence);
        return (analysis, places, RoleReader.Read(_roles, analysis, places));
    }

    private PaperMentions Write((Analysis Analysis, List<PlacedConcept> Places, Role[] Roles) found)
    {
        var (analysis, places, roles) = found;
        return new()
        {
            PaperId = analysis.Document.Paper.Id,
            Sentences = analysis.Document.Sentences,
            Mentions = MentionWriter.Write(analysis, places, roles),
            Abbreviations = _options.UseAbbreviations ? [.. analysis.Definitions.Select(definition => NameText.Of(definition.Abbreviation))] : [],
            Scores = _options.UseScores ? ScoreReader.Read(analysis, places, roles) : [],
            Relations = _options.UseRelations ? RelationReader.Read(analysis, places, roles) : [],
        };
    }

    /// <summary>Reads papers in batches over the processor's cores and gives the results in the papers' order.</summary>
    public async IAsyncEnumerable<PaperMentions> ExtractAsync(
        IAsyncEnumerable<Paper> papers, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        await foreach (var batch in papers.Chunk(BatchSize).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var results = new PaperMentions[batch.Length];
            Parallel.For(0, batch.Length, new() { CancellationToken = cancellationToken }, i => results[i] = Extract(batch[i]));
            foreach (var result in results)
                yield return result;
        }
    }

    /// <summary>All that may be a concept of a paper, with its places; training reads candidates here too.</summary>
    internal (Analysis Analysis, IReadOnlyList<Candidate> Candidates) Propose(Paper paper)
    {
        var analysis = Analyse(paper);
        var candidates = _finder.Find(analysis).All;
        Propagation.FillPlaces(analysis, candidates);
        return (analysis, candidates);
    }

    private const int BatchSize = 256;

    private static RuleSet RulesOf(ExtractionOptions options) =>
        RuleSet.Lexicon
        | (options.UseAbbreviations ? RuleSet.Abbreviation : 0)
        | (options.UseShapes ? RuleSet.Name | RuleSet.CapitalRun : 0)
        | (options.UsePatterns ? RuleSet.Title : 0)
        | (options.UsePhrases ? RuleSet.Phrase : 0);

    /// <summary>Other options find other things: the version says so.</summary>
    private static string OptionSuffix(ExtractionOptions options) =>
        options with { UseModel = true } == new ExtractionOptions() ? "" : FormattableString.Invariant(
            $"({options.UseLexicon}{options.UseAbbreviations}{options.UseShapes}{options.UsePatterns}{options.UsePhrases}{options.UseCoordination}{options.UseScores}{options.UseRelations}{options.MinimumConfidence})")
            .Replace("True", "+", StringComparison.Ordinal).Replace("False", "-", StringComparison.Ordinal);
}
