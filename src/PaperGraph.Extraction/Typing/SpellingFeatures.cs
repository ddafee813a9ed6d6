using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Patterns;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Typing;

/// <summary>What a candidate's written forms say.</summary>
internal static class SpellingFeatures
{
    public static void Add(Analysis analysis, Candidate candidate)
    {
        candidate.Add(CandidateFeature.Always);
        candidate.AddIf(candidate.Rules.HasFlag(RuleSet.Phrase), CandidateFeature.Phrase);
        candidate.AddIf(candidate.Rules.HasFlag(RuleSet.JoinedPhrase), CandidateFeature.Joined);
        foreach (var form in candidate.Forms)
            AddForm(analysis, candidate, form);
        var words = candidate.Words;
        candidate.AddIf(words.Length > 3, CandidateFeature.ManyTokens);
        candidate.Add(CountUnits(analysis, words) switch
        {
            1 => words.Length == 1 ? CandidateFeature.OneWord : CandidateFeature.OneCompound,
            2 => CandidateFeature.TwoUnits,
            3 => CandidateFeature.ThreeUnits,
            _ => CandidateFeature.FourUnits,
        });
        AddLexicon(analysis, candidate);
    }

    private static int CountUnits(Analysis analysis, TokenSpan words)
    {
        var units = 0;
        for (var i = words.First; i < words.End; i++)
            units += i == words.First || analysis.Document.Tokens[i].Gap != Gap.Hyphen ? 1 : 0;
        return units;
    }

    private static void AddForm(Analysis analysis, Candidate candidate, TokenSpan form)
    {
        var tokens = analysis.Document.Tokens;
        var last = tokens[form.End - 1].Word;
        var first = analysis.Units[form.First];
        for (var i = form.First; i < form.End; i++)
        {
            var word = tokens[i].Word;
            candidate.AddIf(word.Has(WordShape.Digit) && i > form.First, CandidateFeature.DigitInside);
            candidate.AddIf(word.IsNameLike && form.Length > 1, CandidateFeature.NameInside);
            candidate.AddIf(i > form.First && tokens[i].Gap == Gap.Hyphen, CandidateFeature.Compound);
            candidate.AddIf(i > form.First && word.Class is WordClass.Preposition or WordClass.Conjunction, CandidateFeature.HoldsFunctionWord);
        }

        AddNameShape(candidate, tokens[form.First].Word);
        candidate.AddIf(last.Normal.Length < last.Text.Length, CandidateFeature.Plural);
        candidate.AddIf(form.Length > 1 && NameEndings.IsSize(last.Text), CandidateFeature.SizeAtEnd);
        candidate.AddIf(form.Length > 1 && tokens[form.End - 1].Kind == TokenKind.Number, CandidateFeature.NumberAtEnd);
        candidate.AddIf(tokens[form.End - 1].IsWord && char.IsDigit(last.Text[^1]), CandidateFeature.VersionAtEnd);
        candidate.AddIf(first.Class == WordClass.Participle, CandidateFeature.ParticipleFirst);
        candidate.AddIf(first.Class == WordClass.Gerund && form.Length > 1, CandidateFeature.GerundFirst);
        candidate.AddIf(first.Class == WordClass.Adjective, CandidateFeature.AdjectiveFirst);
    }

    private static void AddNameShape(Candidate candidate, Word word)
    {
        if (!word.IsNameLike)
            return;
        candidate.Add(word.Has(WordShape.AllCapitals) ? CandidateFeature.Acronym : word.Has(WordShape.Inner) ? CandidateFeature.Camel : CandidateFeature.OtherName);
    }

    private static void AddLexicon(Analysis analysis, Candidate candidate)
    {
        if (candidate.Entry is { } entry)
            candidate.Add(CandidateFeature.IsLexiconModel + (int)entry.Label);
        var words = candidate.Words;
        foreach (var match in analysis.Matches)
        {
            if (match.Entry.Stop || match.Span == words || !words.Contains(match.Span))
                continue;
            candidate.Add(CandidateFeature.HoldsLexiconModel + (int)match.Entry.Label);
            candidate.AddIf(match.Span.First == words.First && match.Entry.Label == ConceptLabel.Model, CandidateFeature.StartsWithLexiconModel);
            candidate.AddIf(match.Span.First == words.First && match.Entry.Label == ConceptLabel.Benchmark, CandidateFeature.StartsWithLexiconBenchmark);
        }
    }
}
