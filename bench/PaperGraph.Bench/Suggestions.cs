using BenchmarkDotNet.Attributes;
using PaperGraph.Bench.Synthetic;
using PaperGraph.Concepts.Analysis.Names;

namespace PaperGraph.Bench;

/// <summary>
/// An index over 50,000 titles and 60,000 names, and what it takes to suggest 10 of them for 100 texts of a kind: a letter, a few letters,
/// the beginning of a second word, a typing error.
/// </summary>
[MemoryDiagnoser]
public class Suggestions
{
    private const int Titles = 50_000;
    private const int Names = 60_000;
    private const int Texts = 100;

    private NameEntry[] _entries = [];
    private NameIndex _index = NameIndex.Build([]);
    private string[] _texts = [];

    [Params("letter", "letters", "words", "error")]
    public string Typed { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(4);
        var names = new SyntheticNames(Names, random);
        _entries =
        [
            .. Enumerable.Range(0, Names).Select(i => new NameEntry($"method/{i}", "method", names.Next().Text, [], random.Next(1_000))),
            .. Enumerable.Range(0, Titles).Select(i => new NameEntry($"paper/{i}", "paper", $"{names.Next().Text} for {names.Next().Text}: a {names.Word()} {names.Word()} of the {names.Next().Text}", [], 0)),
        ];
        _index = NameIndex.Build(_entries);
        _texts = [.. Enumerable.Range(0, Texts).Select(_ => Type(_entries[random.Next(_entries.Length)].Name, random))];
    }

    [Benchmark]
    public int Build() => NameIndex.Build(_entries).Count;

    [Benchmark(OperationsPerInvoke = Texts)]
    public int Suggest()
    {
        var found = 0;
        foreach (var text in _texts)
            found += _index.Suggest(text).Count;
        return found;
    }

    private string Type(string name, Random random)
    {
        var second = name.IndexOf(' ', StringComparison.Ordinal) + 3;
        return Typed switch
        {
            "letter" => name[..1],
            "letters" => name[..Math.Min(4, name.Length)],
            "words" => name[..Math.Min(Math.Max(second, 5), name.Length)],
            _ => name.Length > 6 ? name.Remove(random.Next(1, 6), 1)[..Math.Min(12, name.Length - 1)] : name,
        };
    }
}
