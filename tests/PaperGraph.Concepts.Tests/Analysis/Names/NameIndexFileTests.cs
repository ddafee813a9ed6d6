using CsCheck;
using PaperGraph.Concepts.Analysis.Names;

namespace PaperGraph.Concepts.Tests.Analysis.Names;

public sealed class NameIndexFileTests
{
    private static readonly Gen<NameEntry[]> Entries =
        Gen.Select(Gen.String, Gen.String.Array[0, 3], Gen.Double[0, 9], Gen.Int[1990, 2030].Nullable()).Array[0, 12]
            .Select(entries => entries.Select((entry, i) => new NameEntry($"n/{i}", i % 2 == 0 ? "even" : "odd", entry.Item1, entry.Item2, entry.Item3, entry.Item4)).ToArray());

    [Fact]
    public void Read_WrittenIndex_SuggestsTheSame() =>
        Gen.Select(Entries, Gen.String).Sample((entries, text) =>
        {
            var index = NameIndex.Build(entries);
            var read = NameIndexFile.Read(Written(index));

            Assert.Equal(index.Count, read.Count);
            Assert.All(entries.Select(entry => entry.Name).Append(text), asked => Assert.Equivalent(index.Suggest(asked), read.Suggest(asked), strict: true));
            Assert.All(entries.Select(entry => entry.Name), asked => Assert.Equivalent(index.Suggest(asked, 3, ["odd"]), read.Suggest(asked, 3, ["odd"]), strict: true));
        });

    [Fact]
    public void Suggest_AfterReading_GivesTheEntryWithAllThatWasSaidOfIt()
    {
        var entry = new NameEntry("paper/1", "paper", "On Möbius strips", ["Strips", "…"], 3.5, 2021);

        var found = Assert.Single(NameIndexFile.Read(Written(Index(entry, new("paper/2", "paper", "Another", [], 1)))).Suggest("mobius"));

        Assert.Equivalent(entry, found.Entry, strict: true);
    }

    [Fact]
    public void Read_MoreOrLessThanWasWritten_IsRefused()
    {
        var whole = Written(Index(new("n/1", "any", "graph learning", ["learning of graphs"], 2), new("n/2", "any", "translation", [], 1)));

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Throws<InvalidDataException>(() => NameIndexFile.Read(whole.AsSpan(0, length))));
        Assert.Throws<InvalidDataException>(() => NameIndexFile.Read([.. whole, 0]));
    }

    [Fact]
    public void Read_AnotherByteOrder_IsRefused()
    {
        var whole = Written(Index());
        Array.Reverse(whole, 0, sizeof(int));

        Assert.Throws<InvalidDataException>(() => NameIndexFile.Read(whole));
    }

    private static NameIndex Index(params NameEntry[] entries) => NameIndex.Build(entries, TestContext.Current.CancellationToken);

    private static byte[] Written(NameIndex index)
    {
        using var stream = new MemoryStream();
        NameIndexFile.Write(stream, index);
        return stream.ToArray();
    }
}
