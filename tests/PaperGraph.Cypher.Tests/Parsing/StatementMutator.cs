using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Tests.Parsing;

/// <summary>Breaks statements: tokens are dropped, doubled, swapped, brought from other statements or repeated, characters are changed.</summary>
internal sealed class StatementMutator(IReadOnlyList<string> seeds, Random random)
{
    private const int MostMutations = 4, MostRepeats = 400;
    private const string Characters = "()[]{}<>-=.,:;|&!%$'\"`\\/*+^~#@\u2014\u00e9\0\ud83d eE09nx_\n";
    private static readonly string[] OddTokens = ["'", "\"", "`", "/*", "//", "0x", "1e", "1e999", "99999999999999999999", "'\\u12'", "``", "$", "..", "NOT", "-", "(", "[", "{", "CASE", "CALL {", "\u2014"];
    private readonly string[][] _tokens = [.. seeds.Select(seed => Tokens(seed).Select(token => token.Text).ToArray())];
    private readonly Dictionary<string, TokenKind> _kinds = seeds.SelectMany(Tokens).DistinctBy(token => token.Text).ToDictionary(token => token.Text, token => token.Kind);
    private readonly Dictionary<TokenKind, string[]> _byKind =
        seeds.SelectMany(Tokens).GroupBy(token => token.Kind).ToDictionary(group => group.Key, group => group.Select(token => token.Text).ToArray());

    public string Next()
    {
        var tokens = Some(_tokens).ToList();
        for (var left = 1 + (random.Next(3) / 2 * random.Next(MostMutations)); left > 0 && tokens.Count > 0; left--)
            Mutate(tokens);
        var text = string.Join(random.Next(8) == 0 ? "" : " ", tokens);
        return random.Next(8) == 0 ? WithChangedCharacter(text) : text;
    }

    private static List<(string Text, TokenKind Kind)> Tokens(string text)
    {
        using var list = new TokenList(text);
        var tokens = new List<(string, TokenKind)>();
        for (var i = 0; list[i].Kind != TokenKind.End; i++)
            tokens.Add((text.Substring(list[i].Start, list[i].Length), list[i].Kind));
        return tokens;
    }

    private void Mutate(List<string> tokens)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(10))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[random.Next(tokens.Count)]);
                break;
            case 2:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens[at] = Some(Some(_tokens));
                break;
            case 4:
                tokens.InsertRange(at, Slice(Some(_tokens)));
                break;
            case 5:
                tokens.Insert(at, Some(OddTokens));
                break;
            case 6 or 7 or 8:
                if (_kinds.TryGetValue(tokens[at], out var kind))
                    tokens[at] = Some(_byKind[kind]);
                break;
            default:
                Repeat(tokens, at);
                break;
        }
    }

    private void Repeat(List<string> tokens, int at)
    {
        var slice = tokens.Skip(at).Take(1 + random.Next(6)).ToArray();
        var times = random.Next(40) == 0 ? random.Next(MostRepeats) : random.Next(4);
        tokens.InsertRange(at, Enumerable.Repeat(slice, times).SelectMany(part => part));
    }

    private string[] Slice(string[] tokens)
    {
        var start = random.Next(tokens.Length);
        return tokens[start..(start + random.Next(tokens.Length - start) + 1)];
    }

    private string WithChangedCharacter(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Insert(at, Characters[random.Next(Characters.Length)].ToString());
    }

    private T Some<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
