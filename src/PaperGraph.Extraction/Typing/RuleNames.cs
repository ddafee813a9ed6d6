using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;

namespace PaperGraph.Extraction.Typing;

/// <summary>The name that a mention carries for the rule that speaks most for it.</summary>
internal static class RuleNames
{
    public const string Coordination = "coordination";

    private static readonly (CandidateFeature Feature, string Name)[] Patterns =
    [
        (CandidateFeature.AfterProposing, "pattern:introduces"),
        (CandidateFeature.AfterCalled, "pattern:called"),
        (CandidateFeature.TitleColon, "pattern:title"),
    ];

    public static string Of(Candidate candidate, ConceptLabel label)
    {
        if (candidate.Entry != null)
            return "lexicon";
        if (label == ConceptLabel.Model && (candidate.Has(CandidateFeature.SizeAtEnd) || candidate.Has(CandidateFeature.StartsWithLexiconModel)))
            return "shape:model";
        foreach (var (feature, name) in Patterns)
        {
            if (candidate.Has(feature))
                return name;
        }

        if (candidate.Rules.HasFlag(RuleSet.Abbreviation))
            return "abbreviation";
        if (candidate.Has(CandidateFeature.ListOfModels + (int)label))
            return "pattern:list";
        if (candidate.Rules.HasFlag(RuleSet.Name))
            return "shape:" + Lower(label);
        return candidate.Rules.HasFlag(RuleSet.CapitalRun) ? "shape:capitals" : "phrase:" + Lower(label);
    }

    private static string Lower(ConceptLabel label) => label switch
    {
        ConceptLabel.Model => "model",
        ConceptLabel.Benchmark => "benchmark",
        ConceptLabel.Method => "method",
        _ => "topic",
    };
}
