using PaperGraph.Core.Schema;

namespace PaperGraph.Bench.Synthetic;

/// <summary>Invented names of concepts, each sometimes written in another spelling.</summary>
internal sealed class SyntheticNames
{
    private static readonly string[] Syllables = ["ba", "cor", "del", "fen", "gra", "hol", "ix", "kor", "lum", "mar", "nel", "or", "pra", "quin", "ros", "sel", "tra", "ul", "ven", "zor"];
    private static readonly string[] Heads = ["network", "search", "learning", "sampling", "alignment", "retrieval", "reasoning", "decoding"];

    private readonly Random _random;
    private readonly Zipf _ranks;
    private readonly SyntheticName[] _names;

    public SyntheticNames(int count, Random random)
    {
        _random = random;
        _ranks = new(count, random);
        _names = [.. Enumerable.Range(0, count).Select(number => Invent((ConceptLabel)(number % 4)))];
    }

    /// <summary>A name by its frequency, as one paper writes it.</summary>
    public SyntheticName Next()
    {
        var name = _names[_ranks.Next()];
        return _random.Next(8) switch
        {
            0 => name with { Text = name.Text + "s" },
            1 => name with { Text = name.Text.Replace(' ', '-') },
            2 => name with { Text = name.Text.ToLowerInvariant() },
            _ => name,
        };
    }

    public string Word() => string.Concat(Enumerable.Range(0, _random.Next(2, 4)).Select(_ => Syllables[_random.Next(Syllables.Length)]));

    public string Capitalized()
    {
        var word = Word();
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private SyntheticName Invent(ConceptLabel label) => new(label, label switch
    {
        ConceptLabel.Benchmark => $"{Capitalized()}{Capitalized()}-{_random.Next(1, 500)}",
        ConceptLabel.Model => $"{Capitalized()}-{_random.Next(1, 9)}.{_random.Next(10)}",
        _ => $"{Word()} {Word()} {Heads[_random.Next(Heads.Length)]}",
    });
}

internal sealed record SyntheticName(ConceptLabel Label, string Text);
