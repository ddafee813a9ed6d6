using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
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
            ProposeAll(candidates, analysis.Phrases.Select(phrase => phrase.Kept), RuleSet.Phrase);
        ProposeKnown(analysis, candidates);
        ProposeDefined(analysis, candidates);
        return candidates;
    }

    private static void ProposeAll(CandidateSet candidates, IEnumerable<TokenSpan> places, RuleSet rule)
    {
        foreach (var place in places)
            candidates.Propose(place, rule);
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
                candidates.Propose(match.Span, RuleSet.Lexicon).Entry ??= match.Entry;
            }
        }
    }

    private void ProposeDefined(Analysis analysis, CandidateSet candidates)
    {
        if (!rules.HasFlag(RuleSet.Abbreviation))
            return;
        foreach (var definition in analysis.Definitions)
        {
            var longForm = candidates.Propose(PhraseBounds.WithoutWeakStart(analysis, definition.Long), RuleSet.Abbreviation);
            candidates.Unite(longForm, candidates.Propose(definition.Short, RuleSet.Abbreviation));
        }
    }
}
