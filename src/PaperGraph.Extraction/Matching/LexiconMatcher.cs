using System.Collections.Immutable;
using PaperGraph.Core.Papers;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Matching;

/// <summary>Finds the names of a lexicon in a document, with the capitals that each demands.</summary>
internal sealed class LexiconMatcher
{
    private readonly TokenAutomaton _automaton = new();
    private readonly List<List<LexiconName>> _names = [];

    public LexiconMatcher(Lexicon lexicon)
    {
        var cutter = new Vocabulary(new SymbolTable());
        foreach (var entry in lexicon.Entries)
        {
            foreach (var name in entry.Names)
                Add(entry, name, cutter);
        }

        _automaton.Complete();
        Vocabulary = new Vocabulary(Symbols);
    }

    /// <summary>The words of all names.</summary>
    public SymbolTable Symbols { get; } = new();

    /// <summary>Cuts texts so that their words carry this lexicon's symbols.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Every place of every name, longer and shorter ones; of equal places the first entry's.</summary>
    public List<LexiconMatch> Find(Document document)
    {
        var matches = new List<LexiconMatch>();
        foreach (var sentence in document.SentenceTokens)
        {
            var state = TokenAutomaton.Start;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                state = _automaton.Step(state, document.Tokens[i].Word.Symbol);
                for (var end = _automaton.LongestAt(state); end != TokenAutomaton.Start; end = _automaton.ShorterAt(end))
                {
                    var (pattern, length) = _automaton.PatternOf(end);
                    var span = new TokenSpan(i + 1 - length, i + 1);
                    if (FirstThatFits(document, span, pattern) is { } name)
                        matches.Add(new(span, name.Entry, name.Rule));
                }
            }
        }

        return matches;
    }

    private LexiconName? FirstThatFits(Document document, TokenSpan span, int pattern)
    {
        foreach (var name in _names[pattern])
        {
            if (Fits(document, span, name))
                return name;
        }

        return null;
    }

    private static bool Fits(Document document, TokenSpan span, LexiconName name)
    {
        if (name.Rule == CaseRule.Any)
            return true;
        if (name.Rule == CaseRule.Initial)
            return char.IsUpper(document.Tokens[span.First].Word.Text[0]);
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (!CaseRules.SameCase(document.Tokens[span.First + i].Word.Text, name.Words[i]))
                return false;
        }

        return true;
    }

    private void Add(LexiconEntry entry, string name, Vocabulary cutter)
    {
        var words = Document.Of(new Paper { Id = "", Title = name }, cutter).Tokens.Select(token => token.Word).ToArray();
        if (words.Length == 0)
            return;
        var pattern = _automaton.Add([.. words.Select(word => Symbols.Add(word.Normal))]);
        if (pattern == _names.Count)
            _names.Add([]);
        _names[pattern].Add(new(entry, CaseRules.Of(name), [.. words.Select(word => word.Text)]));
    }

    private sealed record LexiconName(LexiconEntry Entry, CaseRule Rule, ImmutableArray<string> Words);
}
