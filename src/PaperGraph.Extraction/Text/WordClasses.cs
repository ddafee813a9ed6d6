using System.Collections.Frozen;

namespace PaperGraph.Extraction.Text;

/// <summary>Reads <c>word-classes.txt</c> and guesses the class of words that it does not list by their endings.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, WordClass> ByName = new Dictionary<string, WordClass>
    {
        ["determiner"] = WordClass.Determiner,
        ["pronoun"] = WordClass.Pronoun,
        ["preposition"] = WordClass.Preposition,
        ["conjunction"] = WordClass.Conjunction,
        ["auxiliary"] = WordClass.Auxiliary,
        ["adverb"] = WordClass.Adverb,
        ["participle"] = WordClass.Participle,
        ["verb"] = WordClass.Verb,
        ["verbs"] = WordClass.Verb,
        ["nounverb"] = WordClass.NounOrVerb,
        ["verbal"] = WordClass.VerbalGerund,
        ["nominal"] = WordClass.Gerund,
        ["adjective"] = WordClass.Adjective,
        ["weak"] = WordClass.Weak,
    }.ToFrozenDictionary();

    private static readonly string[] AdjectiveEndings =
        ["al", "ic", "ous", "ive", "ible", "able", "less", "ful", "ary", "ian", "wise", "ile", "ular", "oid"];

    private static readonly string[] NounEndings =
        ["eval", "music", "topic", "metric", "logic", "critic", "arithmetic", "traffic", "rubric", "mechanic", "clinic", "goal", "signal", "proposal", "retrieval", "removal", "journal",
         "manual", "table", "variable", "dictionary", "boundary", "vocabulary", "library", "summary", "adversary", "objective", "perspective", "alternative", "narrative", "file", "profile", "quantile", "potential", "interval", "terminal", "material", "animal", "trial", "tutorial", "individual", "survival", "technical"];

    private static readonly FrozenDictionary<string, WordClass> Listed = Read();

    public static WordClass Of(string text, string normal, TokenKind kind)
    {
        if (kind == TokenKind.Number)
            return WordClass.Number;
        if (kind != TokenKind.Word || text is "'s" or "’s")
            return WordClass.Other;
        var lower = text.ToLowerInvariant();
        if (Listed.TryGetValue(lower, out var listed))
            return listed;
        if (IsThirdPerson(lower, out listed))
            return listed;
        return text.Length > 1 && (char.IsUpper(text[^1]) || char.IsDigit(text[^1])) ? WordClass.Noun : ByEnding(lower, normal);
    }

    /// <summary>An -s form of a listed verb.</summary>
    private static bool IsThirdPerson(string lower, out WordClass wordClass)
    {
        wordClass = WordClass.Noun;
        if (!lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal))
            return false;
        return (Listed.TryGetValue(lower[..^1], out wordClass) && wordClass is WordClass.Verb or WordClass.NounOrVerb)
            || (lower.EndsWith("es", StringComparison.Ordinal) && Listed.TryGetValue(lower[..^2], out wordClass) && wordClass is WordClass.Verb or WordClass.NounOrVerb)
            || (lower.EndsWith("ies", StringComparison.Ordinal) && Listed.TryGetValue(lower[..^3] + "y", out wordClass) && wordClass is WordClass.Verb or WordClass.NounOrVerb);
    }

    private static WordClass ByEnding(string lower, string normal)
    {
        if (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !lower.EndsWith("family", StringComparison.Ordinal) && !lower.EndsWith("anomaly", StringComparison.Ordinal))
            return WordClass.Adverb;
        if (lower.Length > 4 && lower.EndsWith("ing", StringComparison.Ordinal))
            return WordClass.OpenGerund;
        if (lower.Length > 4 && lower.EndsWith("ed", StringComparison.Ordinal) && !lower.EndsWith("eed", StringComparison.Ordinal))
            return WordClass.Participle;
        if (lower.Length > 5 && (lower.EndsWith("ize", StringComparison.Ordinal) || lower.EndsWith("izes", StringComparison.Ordinal) || lower.EndsWith("ify", StringComparison.Ordinal)))
            return WordClass.Verb;
        return EndsInOne(normal, AdjectiveEndings) && !EndsInOne(normal, NounEndings) && normal.Length == lower.Length
            ? WordClass.Adjective
            : WordClass.Noun;
    }

    private static bool EndsInOne(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, WordClass> Read()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach (var (name, words) in WordTable.Read("word-classes.txt"))
        {
            foreach (var word in words)
                classes[word] = ByName[name];
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
