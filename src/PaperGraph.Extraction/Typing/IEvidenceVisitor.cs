using PaperGraph.Extraction.Candidates;

namespace PaperGraph.Extraction.Typing;

/// <summary>Is told all that speaks for or against a candidate, each as often as it counts.</summary>
internal interface IEvidenceVisitor
{
    /// <summary>A feature that it has.</summary>
    void Feature(CandidateFeature feature);

    /// <summary>A word of it, in its normal form.</summary>
    void Word(EvidenceKind kind, string normal);

    /// <summary>The last part of a name, in small letters, and the whole word that it ends.</summary>
    void Tail(scoped ReadOnlySpan<char> part, string word);
}
