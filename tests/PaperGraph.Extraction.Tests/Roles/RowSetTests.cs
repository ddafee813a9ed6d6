using CsCheck;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Tests.Roles;

public sealed class RowSetTests
{
    private const int Rows = 9_000;

    [Fact]
    public void Sum_AnySets_CountsEachRowOnce()
    {
        var model = new RoleModel(Enumerable.Range(0, Rows - 1).Select(i => ($"Left w{i}", new[] { $"{i % 100}", "1", "0", "0", "-1", RoleModel.None, RoleModel.None, RoleModel.None })));
        Gen.Select(Gen.Int[0, Rows - 1].Array[0, 40], Gen.Int[0, Rows - 1].Array[0, 40]).Sample((left, right) =>
        {
            var first = SetOf(model, left);
            var second = SetOf(model, right);
            Span<float> sums = stackalloc float[RoleModel.Roles];
            first.Sum(model, second, sums);
            Assert.Equal(left.Union(right).Sum(row => (double)model.Weights(row)[0]), sums[0], 1e-3);
            first.Add(second);
            second.Clear();
            first.Sum(model, second, sums);
            Assert.Equal(left.Union(right).Count(row => row > 0) / 100.0, sums[1], 1e-3);
        });
    }

    private static RowSet SetOf(RoleModel model, int[] rows)
    {
        var set = new RowSet(new ulong[RowSet.SizeFor(model.Rows)]);
        foreach (var row in rows)
            set.Add(row);
        return set;
    }
}
