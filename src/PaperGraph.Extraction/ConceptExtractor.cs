using System.Runtime.CompilerServices;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Scores;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Typing;

namespace PaperGraph.Extraction;

/// <summary>
/// Finds methods, benchmarks, models and topics in titles and abstracts by a lexicon, naming patterns, shapes of names and
/// noun phrases. It keeps no state between papers and may be used by many threads at once.
/// </summary>
public sealed class ConceptExtractor : IMentionExtractor
{
    /// <summary>Changes with every rule that changes what is found.</summary>
    public const string CurrentVersion = "rules-4";

    private readonly ExtractionOptions _options;
    private readonly LexiconMatcher _matcher;
    private readonly CandidateFinder _finder;
    private readonly CandidateJudge _judge;
    private readonly RoleModel _roles;

    /// <summary>An extractor that knows a lexicon.</summary>
    public ConceptExtractor(Lexicon lexicon, ExtractionOptions? options = null)
        : this(lexicon, options, RoleModel.Shipped)
    {
    }

    internal ConceptExtractor(Lexicon lexicon, ExtractionOptions? options, RoleModel roles)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _options = options ?? new();
        var known = _options.UseLexicon ? lexicon : Lexicon.Empty;
        LexiconVersion = known.Fingerprint;
        Version = CurrentVersion + OptionSuffix(_options);
        _matcher = new(known);
        _finder = new(RulesOf(_options));
        _judge = new(_options);
        _roles = roles;
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <inheritdoc/>
    public string LexiconVersion { get; }

    /// <summary>
    /// What one paper names. The result depends on the paper, the lexicon and the options alone. Of a title or abstract of
    /// more than 20,000 characters the first 20,000 are read.
    /// </summary>
    public PaperMentions Extract(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var (analysis, places, roles) = Place(paper);
        return new()
        {
            PaperId = paper.Id,
            Sentences = analysis.Document.Sentences,
            Mentions = MentionWriter.Write(analysis, places, roles),
            Abbreviations = _options.UseAbbreviations ? [.. analysis.Definitions.Select(definition => definition.Abbreviation)] : [],
            Scores = _options.UseScores ? ScoreReader.Read(analysis, places, roles) : [],
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
        var document = Document.Of(paper, _matcher.Vocabulary);
        var analysis = new Analysis(document, _matcher.Find(document), DefinitionFinder.Find(document));
        var candidates = _finder.Find(analysis).All;
        Propagation.FillPlaces(analysis, candidates);
        return (analysis, candidates);
    }

    /// <summary>The places of a paper's concepts in text order, and the role of each.</summary>
    internal (Analysis Analysis, List<PlacedConcept> Places, Role[] Roles) Place(Paper paper)
    {
        var (analysis, candidates) = Propose(paper);
        var places = OverlapResolver.Resolve(analysis, _judge.Judge(analysis, candidates));
        if (_options.UseCoordination)
            Coordination.Complete(analysis, places);
        return (analysis, places, RoleReader.Read(_roles, analysis, places));
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
        options == new ExtractionOptions() ? "" : FormattableString.Invariant(
            $"({options.UseLexicon}{options.UseAbbreviations}{options.UseShapes}{options.UsePatterns}{options.UsePhrases}{options.UseCoordination}{options.UseScores}{options.MinimumConfidence})")
            .Replace("True", "+", StringComparison.Ordinal).Replace("False", "-", StringComparison.Ordinal);
}
