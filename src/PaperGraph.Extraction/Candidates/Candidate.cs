using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Candidates;

/// <summary>What may be a concept of a document: its written forms and all their places.</summary>
internal sealed class Candidate
{
    private UInt128 _features;

    /// <summary>One place of each form that is written with other words: a name, its abbreviation.</summary>
    public List<TokenSpan> Forms { get; } = [];

    /// <summary>All places, in text order after propagation.</summary>
    public List<TokenSpan> Places { get; } = [];

    /// <summary>The lexicon's entry for one of its forms.</summary>
    public LexiconEntry? Entry { get; set; }

    /// <summary>Whether the lexicon says that it is none.</summary>
    public bool IsStopped { get; set; }

    /// <summary>The rules that proposed it.</summary>
    public RuleSet Rules { get; set; }

    /// <summary>The form whose words say most: the longest.</summary>
    public TokenSpan Words
    {
        get
        {
            var longest = Forms[0];
            foreach (var form in Forms)
                longest = form.Length > longest.Length ? form : longest;
            return longest;
        }
    }

    public void Add(CandidateFeature feature) => _features |= UInt128.One << (int)feature;

    public void AddIf(bool holds, CandidateFeature feature)
    {
        if (holds)
            Add(feature);
    }

    public bool Has(CandidateFeature feature) => (_features & (UInt128.One << (int)feature)) != 0;

    /// <summary>Takes over what another candidate is, which is the same thing by another name.</summary>
    public void Absorb(Candidate other)
    {
        Forms.AddRange(other.Forms);
        Entry ??= other.Entry;
        Rules |= other.Rules;
        IsStopped |= other.IsStopped;
    }
}
