using System.Numerics;

namespace PaperGraph.Extraction.Roles;

/// <summary>A set of rows of the role model: evidence counts once, however often it is seen.</summary>
internal readonly ref struct RowSet(Span<ulong> bits)
{
    private readonly Span<ulong> _bits = bits;

    /// <summary>The words of memory that a set of so many rows needs.</summary>
    public static int SizeFor(int rows) => (rows + 63) / 64;

    public void Add(int row) => _bits[row >> 6] |= 1UL << row;

    public void Clear() => _bits.Clear();

    /// <summary>What all rows of this set and of another say together of each role.</summary>
    public void Sum(RoleModel model, RowSet other, Span<float> sums)
    {
        sums.Clear();
        for (var i = 0; i < _bits.Length; i++)
        {
            for (var rest = _bits[i] | other._bits[i]; rest != 0; rest &= rest - 1)
            {
                var weights = model.Weights((i << 6) + BitOperations.TrailingZeroCount(rest));
                for (var role = 0; role < weights.Length; role++)
                    sums[role] += weights[role];
            }
        }
    }
}
