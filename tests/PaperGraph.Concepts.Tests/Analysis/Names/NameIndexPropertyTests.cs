using CsCheck;
using PaperGraph.Concepts.Analysis.Names;
using PaperGraph.Core.Names;

namespace PaperGraph.Concepts.Tests.Analysis.Names;

public sealed class NameIndexPropertyTests
{
    private static readonly string[] Words = ["attention", "graph", "learning", "reasoning", "GSM8K", "Möbius", "of", "a", "fine-tuning", "L1", "translation", "Straße", "don't", "ResNet", "学习", "C++"];

    private static readonly Gen<string> Names = Gen.Select(OneOf(Words).Array[1, 7], OneOf([" ", "-", ": ", "  "]), (words, separator) => string.Join(separator, words));

    private static readonly Gen<NameEntry[]> Entries =
        Gen.Select(Names, Names.Array[0, 2], Gen.Int[0, 9]).Array[1, 40]
            .Select(entries => entries.Select((entry, i) => new NameEntry($"n/{i}", i % 2 == 0 ? "even" : "odd", entry.Item1, entry.Item2, entry.Item3)).ToArray());

    [Fact]
    public void Suggest_ItsName_FindsTheEntryFirstOrBesideItsNamesakes() => Entries.Sample(entries =>
    {
        var index = NameIndex.Build(entries);
        foreach (var entry in entries)
        {
            var found = index.Suggest(entry.Name, entries.Length);
            Assert.Contains(entry.Id, found.Where(suggestion => suggestion is { Match: NameMatch.Exact, Edits: 0 }).Select(suggestion => suggestion.Entry.Id));
        }
    });

    [Fact]
    public void Suggest_ItsFirstLetters_FindsTheEntry() =>
        Gen.Select(Entries, Gen.Int[3, 12]).Sample((entries, letters) =>
        {
            var index = NameIndex.Build(entries);
            foreach (var entry in entries.Where(entry => entry.Name.Length >= letters))
                AssertFound(index, entry.Name[..letters], entry);
        });

    [Fact]
    public void Suggest_ItsNameWithATypingError_FindsTheEntry() =>
        Gen.Select(Entries, Gen.Int[0, 3], Gen.Int[0, 99], Gen.Char['a', 'z']).Sample((entries, kind, place, letter) =>
        {
            var index = NameIndex.Build(entries);
            foreach (var entry in entries)
            {
                if (LongWord(entry.Name) is var (start, length))
                    AssertFound(index, Mistype(entry.Name, start + (place % length), kind, letter), entry);
            }
        });

    [Fact]
    public void Suggest_AnyText_GivesSpansWithinTheName() =>
        Gen.Select(Entries, Gen.OneOf(Gen.String, Names, Gen.Char['a', 'f'].Array[0, 90].Select(letters => new string(letters)))).Sample((entries, text) =>
        {
            foreach (var found in NameIndex.Build(entries).Suggest(text))
            {
                var last = 0;
                foreach (var span in found.Spans)
                {
                    Assert.True(span.Start >= last && span.End > span.Start, $"{span} in {found.Text}");
                    last = span.End;
                }

                Assert.True(found.Spans.Count > 0 && last <= found.Text.Length);
            }
        });

    [Fact]
    public void Suggest_EntriesInAnotherOrder_IsTheSame() =>
        Gen.Select(Entries, Names).Sample((entries, text) =>
            Assert.Equal(Ids(NameIndex.Build(entries), text), Ids(NameIndex.Build(entries.Reverse()), text)));

    [Fact]
    public void Build_AnyNames_NeverThrows() =>
        Gen.String.Array[1, 20].Sample(names =>
        {
            var index = NameIndex.Build(names.Select((name, i) => new NameEntry($"n/{i}", "any", name, [name], 0)));
            foreach (var name in names)
                index.Suggest(name);
        });

    [Fact]
    public void FindNear_AnyWord_FindsWhatItsDistanceSays() =>
        Gen.Select(Gen.Char['a', 'd'].Array[1, 10].Select(letters => new string(letters)).Array[1, 30], Gen.Char['a', 'd'].Array[1, 10].Select(letters => new string(letters)), Gen.Int[1, 2], Gen.Bool)
            .Sample((words, word, limit, unfinished) =>
            {
                string[] terms = [.. words.Distinct().Order(StringComparer.Ordinal)];
                var edits = new byte[terms.Length];
                Array.Fill(edits, byte.MaxValue);
                var ranges = TermTrie.Of(terms).FindNear(word, limit, unfinished, edits);
                for (var i = 0; i < terms.Length; i++)
                {
                    var ends = unfinished ? Enumerable.Range(1, terms[i].Length) : [terms[i].Length];
                    var distance = ends.Min(end => EditDistance.Between(word, terms[i].AsSpan(0, end), limit));
                    Assert.Equal(distance > limit ? byte.MaxValue : distance, edits[i]);
                    Assert.Equal(distance <= limit, ranges.Exists(range => range.Contains(i)));
                }
            });

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string[] Ids(NameIndex index, string text) => [.. index.Suggest(text).Select(found => found.Entry.Id)];

    private static void AssertFound(NameIndex index, string text, NameEntry entry) =>
        Assert.True(index.Suggest(text, index.Count).Any(found => found.Entry.Id == entry.Id), $"{text} does not find {entry.Name}");

    /// <summary>The first word long enough for a typing error, of letters that stay letters.</summary>
    private static (int Start, int Length)? LongWord(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsAsciiLetterOrDigit(name[i]))
                continue;
            if (i - start >= 5)
                return (start, i - start);
            start = i + 1;
        }

        return null;
    }

    private static string Mistype(string name, int at, int kind, char letter) => kind switch
    {
        0 => name.Remove(at, 1),
        1 => name.Insert(at, letter.ToString()),
        2 => name.Remove(at, 1).Insert(at, letter.ToString()),
        _ => at + 1 < name.Length && char.IsAsciiLetterOrDigit(name[at + 1]) ? name.Remove(at, 2).Insert(at, $"{name[at + 1]}{name[at]}") : name,
    };
}
