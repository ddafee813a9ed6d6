using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;

namespace PaperGraph.Extraction.Typing;

/// <summary>The name that a mention carries for the rule that speaks most for it.</summary>
internal static class RuleNames
{
    public const string Coordination = "coordination";

    private static readonly (CandidateFeature Feature, string Name)[] ByFeature =
    [
        (CandidateFeature.IsLexiconModel, "lexicon"),
        (CandidateFeature.IsLexiconBenchmark, "lexicon"),
        (CandidateFeature.IsLexiconMethod, "lexicon"),
        (CandidateFeature.IsLexiconTopic, "lexicon"),
        (CandidateFeature.SizeAtEnd, "shape:model"),
        (CandidateFeature.StartsWithLexiconModel, "shape:model"),
        (CandidateFeature.AfterProposing, "pattern:introduces"),
        (CandidateFeature.AfterCalled, "pattern:called"),
        (CandidateFeature.TitleColon, "pattern:title"),
    ];

    public static string Of(Candidate candidate, ConceptLabel label)
    {
        foreach (var (feature, name) in ByFeature)
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
