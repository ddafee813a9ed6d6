using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>One name of a document, with its abbreviation where the document defines one, and what it may be.</summary>
internal sealed class NameForm
{
    private readonly LabelEvidence[] _labels = new LabelEvidence[Tags.Labels];

    /// <summary>One place of each way to write it.</summary>
    public List<TokenSpan> Spellings { get; } = [];

    /// <summary>What the lexicon says of it.</summary>
    public LexiconEntry? Entry { get; set; }

    /// <summary>What it is, where the lexicon knows it, or what it is a version of.</summary>
    public ConceptLabel? KnownLabel { get; set; }

    /// <summary>Whether a user's own lexicon knows it.</summary>
    public bool IsUsers => Entry is { IsShipped: false };

    /// <summary>Whether the lexicon says that it is no concept.</summary>
    public bool IsStopped { get; set; }

    /// <summary>How likely it is of a label: the most that any of its places says.</summary>
    public float this[ConceptLabel label] => _labels[(int)label].Most;

    /// <summary>What its places say for a label.</summary>
    public ref readonly LabelEvidence Of(ConceptLabel label) => ref _labels[(int)label];

    /// <summary>The name that this one is a version or a size of: where the text says that name, it says this one here.</summary>
    public NameForm? Family { get; set; }

    /// <summary>How likely it is a concept at all.</summary>
    public float Any => Math.Min(1, SumOver(Generations));

    // GPT-3 175B is of GPT-3, which is of GPT; a name that is united with its abbreviation may be of itself.
    private const int Generations = 3;

    private float SumOver(int generations) =>
        _labels[0].Most + _labels[1].Most + _labels[2].Most + _labels[3].Most + (generations == 0 || Family == null ? 0 : Family.SumOver(generations - 1));

    public void Add(SpanProbability span) => _labels[(int)span.Label].Add(span);

    /// <summary>Takes over what another name is, which means the same.</summary>
    public void Absorb(NameForm other)
    {
        Spellings.AddRange(other.Spellings);
        Entry ??= other.Entry;
        KnownLabel ??= other.KnownLabel;
        IsStopped |= other.IsStopped;
        for (var label = 0; label < Tags.Labels; label++)
            _labels[label].Add(other._labels[label]);
    }
}
