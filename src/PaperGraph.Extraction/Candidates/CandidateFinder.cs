using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Matching;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Candidates;

/// <summary>Lets every rule propose what may be a name.</summary>
internal sealed class CandidateFinder(RuleSet rules)
{
    public CandidateSet Find(Analysis analysis)
    {
        var candidates = new CandidateSet(analysis);
        if (rules.HasFlag(RuleSet.Name))
            ProposeAll(candidates, NameShapes.Find(analysis), RuleSet.Name);
        if (rules.HasFlag(RuleSet.CapitalRun))
            ProposeAll(candidates, CapitalRuns.Find(analysis), RuleSet.CapitalRun);
        if (rules.HasFlag(RuleSet.Title) && TitlePattern.NameBeforeColon(analysis.Document) is { Length: > 0 } name)
            candidates.Propose(name, RuleSet.Title);
        if (rules.HasFlag(RuleSet.Phrase))
            ProposePhrases(analysis, candidates);
        ProposeKnown(analysis, candidates);
        ProposeDefined(analysis, candidates);
        return candidates;
    }

    private static void ProposeAll(CandidateSet candidates, List<TokenSpan> places, RuleSet rule)
    {
        foreach (var place in places)
            candidates.Propose(place, rule);
    }

    private static void ProposePhrases(Analysis analysis, CandidateSet candidates)
    {
        foreach (var phrase in analysis.Phrases)
            candidates.Propose(phrase.Kept, RuleSet.Phrase);
        var spans = new List<TokenSpan>();
        SubPhrases.FindParts(analysis, spans);
        ProposeAll(candidates, spans, RuleSet.PhrasePart);
        spans.Clear();
        SubPhrases.FindJoined(analysis, spans);
        ProposeAll(candidates, spans, RuleSet.JoinedPhrase);
    }

    private static void ProposeKnown(Analysis analysis, CandidateSet candidates)
    {
        foreach (var match in analysis.Matches)
        {
            if (match.Entry.Stop)
            {
                if (candidates.Find(match.Span) is { } stopped)
                    stopped.IsStopped = true;
            }
            else
            {
                ProposeKnown(analysis, match, candidates);
            }
        }
    }

    private static void ProposeKnown(Analysis analysis, LexiconMatch match, CandidateSet candidates)
    {
        if (analysis.IsWhole(match.Span) && !EndsInClassNoun(analysis, match))
            candidates.Propose(match.Span, RuleSet.Lexicon).Entry ??= match.Entry;
        if (match.Entry.Label is not (ConceptLabel.Model or ConceptLabel.Benchmark))
            return;
        var whole = NameShapes.WithVersion(analysis.Document, match.Span);
        if (whole != match.Span && analysis.IsWhole(whole))
            candidates.Propose(whole, RuleSet.Name);
    }

    /// <summary>Whether an alias only adds a class noun to another name of its entry, as <c>MATH dataset</c> does: the shorter one is the name.</summary>
    private static bool EndsInClassNoun(Analysis analysis, LexiconMatch match) =>
        match.Span.Length > 1 && ClassNouns.OfName(analysis.Document.Tokens[match.Span.End - 1].Word.Normal) == match.Entry.Label
        && match.Entry.Label is ConceptLabel.Benchmark or ConceptLabel.Model
        && analysis.Matches.Exists(other => other.Entry == match.Entry && other.Span == new TokenSpan(match.Span.First, match.Span.End - 1));

    private void ProposeDefined(Analysis analysis, CandidateSet candidates)
    {
        if (!rules.HasFlag(RuleSet.Abbreviation))
            return;
        foreach (var definition in analysis.Definitions)
        {
            var longForm = candidates.Propose(PhraseBounds.WithoutArticle(analysis, definition.Long), RuleSet.Abbreviation);
            candidates.Unite(longForm, candidates.Propose(definition.Short, RuleSet.Abbreviation));
        }
    }
}
