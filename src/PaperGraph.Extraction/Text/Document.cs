using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Papers;

namespace PaperGraph.Extraction.Text;

/// <summary>A paper cut into sentences and tokens: the title's first, then the abstract's.</summary>
internal sealed class Document
{
    /// <summary>No abstract is longer; what is, is no abstract, and only its beginning is read, so that no input costs without bound.</summary>
    public const int LongestField = 20_000;

    // Every thread fills one list again and again.
    [ThreadStatic]
    private static List<Token>? _tokens;

    private Document(Paper paper) => Paper = paper;

    public Paper Paper { get; }

    public ImmutableArray<SentenceSpan> Sentences { get; private set; }

    public Token[] Tokens { get; private set; } = [];

    /// <summary>The tokens before this one are the title's.</summary>
    public int TitleEnd { get; private set; }

    /// <summary>The tokens of each sentence.</summary>
    public TokenSpan[] SentenceTokens { get; private set; } = [];

    public static Document Of(Paper paper, Vocabulary vocabulary)
    {
        var document = new Document(paper);
        var sentences = ImmutableArray.CreateBuilder<SentenceSpan>();
        var title = Beginning(paper.Title);
        if (title.AsSpan().Trim().Length > 0)
            sentences.Add(new(PaperField.Title, title.Length - title.AsSpan().TrimStart().Length, title.AsSpan().TrimEnd().Length));
        foreach (var (start, end) in SentenceSplitter.Split(Beginning(paper.Abstract)))
            sentences.Add(new(PaperField.Abstract, start, end));
        document.Sentences = sentences.ToImmutable();
        document.Tokenize(vocabulary);
        return document;
    }

    public PaperField FieldOf(int token) => token < TitleEnd ? PaperField.Title : PaperField.Abstract;

    private static string Beginning(string text) => text.Length > LongestField ? text[..LongestField] : text;

    public string TextOf(PaperField field) => Paper.Text(field);

    /// <summary>The characters from the first token's first to the last token's last.</summary>
    public ReadOnlySpan<char> Cut(TokenSpan span) =>
        TextOf(FieldOf(span.First)).AsSpan(Tokens[span.First].Start, Tokens[span.End - 1].End - Tokens[span.First].Start);

    /// <summary>The keys of its words, divided by blanks: equal for two places of one name.</summary>
    public string KeyOf(TokenSpan span)
    {
        if (span.Length == 1)
            return Tokens[span.First].Word.Key;
        var key = new System.Text.StringBuilder();
        for (var i = span.First; i < span.End; i++)
            key.Append(i == span.First ? "" : " ").Append(Tokens[i].Word.Key);
        return key.ToString();
    }

    /// <summary>The tokens of a sentence.</summary>
    public TokenSpan SentenceOf(int token) => SentenceTokens[Tokens[token].Sentence];

    private void Tokenize(Vocabulary vocabulary)
    {
        var tokens = _tokens ??= [];
        tokens.Clear();
        SentenceTokens = new TokenSpan[Sentences.Length];
        for (var i = 0; i < Sentences.Length; i++)
        {
            var first = tokens.Count;
            Tokenize(Sentences[i], i, vocabulary, tokens);
            SentenceTokens[i] = new(first, tokens.Count);
            if (Sentences[i].Field == PaperField.Title)
                TitleEnd = tokens.Count;
        }

        Tokens = [.. tokens];
    }

    private void Tokenize(SentenceSpan sentence, int index, Vocabulary vocabulary, List<Token> tokens)
    {
        var text = TextOf(sentence.Field);
        var hasAddress = Tokenizer.HoldsAddress(text.AsSpan(sentence.Start, sentence.End - sentence.Start));
        var gap = Gap.Space;
        for (var at = sentence.Start; at < sentence.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                (gap, at) = (Gap.Space, at + 1);
            }
            else if (gap == Gap.None && Tokenizer.IsJoiningHyphen(text, at, sentence.End))
            {
                (gap, at) = (Gap.Hyphen, at + 1);
            }
            else
            {
                var (end, kind) = Tokenizer.Next(text, at, sentence.End, hasAddress);
                tokens.Add(new(at, end, kind, gap, vocabulary.Find(text.AsSpan(at, end - at), kind), index));
                (gap, at) = (Gap.None, end);
            }
        }
    }
}
