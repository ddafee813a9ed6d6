using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Documents;

/// <summary>Finds every place of every candidate: a name once found is found everywhere in its document.</summary>
internal sealed class Propagation
{
    private readonly Document _document;
    private readonly Analysis _analysis;
    private readonly Dictionary<string, List<(TokenSpan Form, Candidate Candidate)>> _byFirstWord = new(StringComparer.Ordinal);

    private Propagation(Analysis analysis) => (_analysis, _document) = (analysis, analysis.Document);

    public static void FillPlaces(Analysis analysis, IReadOnlyList<Candidate> candidates)
    {
        var propagation = new Propagation(analysis);
        foreach (var candidate in candidates)
        {
            foreach (var form in candidate.Forms)
                propagation.Add(form, candidate);
        }

        propagation.Scan();
    }

    private void Add(TokenSpan form, Candidate candidate)
    {
        var key = _document.Tokens[form.First].Word.Key;
        if (!_byFirstWord.TryGetValue(key, out var forms))
            _byFirstWord.Add(key, forms = []);
        forms.Add((form, candidate));
    }

    private void Scan()
    {
        foreach (var sentence in _document.SentenceTokens)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!_byFirstWord.TryGetValue(_document.Tokens[i].Word.Key, out var forms))
                    continue;
                foreach (var (form, candidate) in forms)
                {
                    if (IsAt(form, i, sentence.End) && (i == form.First || Fits(candidate, form, new(i, i + form.Length))))
                        candidate.Places.Add(new(i, i + form.Length));
                }
            }
        }
    }

    private bool IsAt(TokenSpan form, int at, int limit)
    {
        if (at + form.Length > limit)
            return false;
        for (var i = 1; i < form.Length; i++)
        {
            if (!string.Equals(_document.Tokens[form.First + i].Word.Key, _document.Tokens[at + i].Word.Key, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private bool Fits(Candidate candidate, TokenSpan form, TokenSpan place) =>
        _analysis.IsWhole(place) && (form.Length > 1 || (candidate.Rules & ~(RuleSet.Phrase | RuleSet.PhrasePart)) == 0 || candidate.Rules.HasFlag(RuleSet.Lexicon) || SameInitial(form, place))
        && (candidate.Entry == null || ObeysEntry(candidate.Entry, place));

    /// <summary>A name of one word that was met with a capital demands it everywhere.</summary>
    private bool SameInitial(TokenSpan form, TokenSpan place) =>
        char.IsUpper(_document.Tokens[form.First].Word.Text[0]) == char.IsUpper(_document.Tokens[place.First].Word.Text[0]);

    private bool ObeysEntry(LexiconEntry entry, TokenSpan place) =>
        place.Length > 1 || CaseRules.Of(entry.Name) == CaseRule.Any || char.IsUpper(_document.Tokens[place.First].Word.Text[0]);
}
