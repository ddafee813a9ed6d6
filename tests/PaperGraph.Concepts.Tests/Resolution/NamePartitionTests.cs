using CsCheck;
using PaperGraph.Concepts.Resolution;

namespace PaperGraph.Concepts.Tests.Resolution;

public sealed class NamePartitionTests
{
    private static readonly Gen<(int, int)[]> Links = Gen.Select(Gen.Int[0, 19], Gen.Int[0, 19]).Array[0, 30];

    [Fact]
    public void Find_AfterJoins_IsTheLeastKeyThatCanBeReached() =>
        Links.Sample(links =>
        {
            var partition = new NamePartition(20);
            foreach (var (left, right) in links)
                Assert.True(partition.TryJoin(left, right));
            Assert.Equal(Enumerable.Range(0, 20).Select(key => Reach(links, key).Min()), Enumerable.Range(0, 20).Select(partition.Find));
        });

    [Fact]
    public void TryJoin_ClassesWithTwoEntries_Refuses()
    {
        var partition = new NamePartition(4);
        partition.MarkEntry(0);
        partition.MarkEntry(3);
        Assert.True(partition.TryJoin(0, 1));
        Assert.True(partition.TryJoin(2, 3));
        Assert.False(partition.TryJoin(1, 2));
        Assert.Equal((0, 3), (partition.EntryOf(1), partition.EntryOf(2)));
    }

    private static HashSet<int> Reach((int, int)[] links, int start)
    {
        HashSet<int> reached = [start];
        while (links.Any(link => reached.Contains(link.Item1) != reached.Contains(link.Item2)))
        {
            foreach (var (left, right) in links.Where(link => reached.Contains(link.Item1) || reached.Contains(link.Item2)))
                _ = reached.Add(left) | reached.Add(right);
        }

        return reached;
    }
}
