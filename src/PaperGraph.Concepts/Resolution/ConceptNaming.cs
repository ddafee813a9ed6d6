using PaperGraph.Concepts.Records;
using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Resolution;

/// <summary>Chooses a class's canonical key, its shown name and its aliases.</summary>
internal sealed class ConceptNaming(ResolvedNames resolved, NameSupport support, ILookup<int, ConceptLabel> decided)
{
    private readonly NameTable _names = resolved.Table.Names;

    /// <summary>The concept of a class; its id may still clash with another's.</summary>
    public ResolvedConcept Name(int owner)
    {
        var entry = resolved.EntryOf(owner);
        var key = entry >= 0 ? entry : CanonicalKey(owner);
        var label = decided.Contains(owner) ? decided[owner].Last() : entry >= 0 ? _names.Key(entry).Label : support.LabelOf(owner, label => IsFree(label, key, owner));
        var idName = entry >= 0 ? Best(support.Entries.Of(entry), label, _ => true) : BestForm(owner, label, form => _names.KeyOf(form) == key);
        var isProper = label is ConceptLabel.Model or ConceptLabel.Benchmark;
        var name = entry < 0 && isProper ? BestForm(owner, label, form => IsOf(_names.KeyOf(form), owner) && IsFree(label, _names.KeyOf(form), owner)) : idName;
        return new(label, NodeIds.Concept(label, idName), name, Aliases(owner, label, name), owner, key, entry >= 0);
    }

    /// <summary>Whether a name, taken for a kind of thing, is no other class's.</summary>
    private bool IsFree(ConceptLabel label, int key, int owner) => resolved.IsSense(owner) || (_names.FindKey(label, _names.Key(key).NormalForm) is var other && (other < 0 || resolved.ClassOf(other) == owner));

    /// <summary>Whether a key leads to a class; to a sense, which shares its name with another class, none does.</summary>
    private bool IsOf(int key, int owner) => resolved.IsSense(owner) || resolved.ClassOf(key) == owner;

    /// <summary>The best supported long form, else the best supported name; ties by ordinal order.</summary>
    private int CanonicalKey(int owner)
    {
        var best = (IsLong: false, Papers: 0, Key: -1);
        foreach (var (_, key, papers) in support.Keys.Of(owner))
        {
            if (!IsOf(key, owner))
                continue;
            var isLong = resolved.IsLongForm(key);
            if (best.Key < 0 || (isLong, papers).CompareTo((best.IsLong, best.Papers)) > 0)
                best = (isLong, papers, key);
        }

        return best.Key;
    }

    private string BestForm(int owner, ConceptLabel label, Func<int, bool> isMeant) => Best(support.Forms.Of(owner), label, isMeant);

    private string Best(ReadOnlySpan<PairCount> forms, ConceptLabel label, Func<int, bool> isMeant)
    {
        var (best, papers) = ("", 0);
        foreach (var (_, form, count) in forms)
        {
            if (isMeant(form) && (count > papers || (count == papers && WrittenStyle.Compare(label, _names.Text(form), best) < 0)))
                (best, papers) = (_names.Text(form), count);
        }

        return best;
    }

    /// <summary>Whether a form has this meaning in a paper alone, while the lexicon has it for another: one paper's <c>DNN</c> for deep learning.</summary>
    private bool MeansAnother(int owner, int key) =>
        !resolved.IsSense(owner) && resolved.ClassOf(key) is var other && other != owner && resolved.EntryOf(other) >= 0;

    /// <summary>One form for each spelling that is more than another writing of the name.</summary>
    private List<string> Aliases(int owner, ConceptLabel label, string name)
    {
        var forms = support.Forms.Of(owner);
        if (forms.Length == 1 && _names.Text(forms[0].Second) == name)
            return [];
        var best = new Dictionary<string, (string Text, int Papers)>(StringComparer.Ordinal);
        foreach (var (_, form, papers) in forms)
        {
            var fold = SpellingFold.Of(new NameKey(label, _names.Key(_names.KeyOf(form)).NormalForm));
            var text = _names.Text(form);
            if (MeansAnother(owner, _names.KeyOf(form)))
                continue;
            if (!best.TryGetValue(fold, out var known) || papers > known.Papers || (papers == known.Papers && WrittenStyle.Compare(label, text, known.Text) < 0))
                best[fold] = (text, papers);
        }

        best.Remove(SpellingFold.Of(NameKey.Of(label, name)));
        return [.. best.Values.Select(alias => alias.Text).Order(StringComparer.Ordinal)];
    }
}
