using System.Numerics;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Roles;

/// <summary>A set of rows of the role model: evidence counts once, however often it is seen. A bit of the first words says which others are not empty.</summary>
internal readonly ref struct RowSet
{
    private readonly Span<ulong> _index;
    private readonly Span<ulong> _bits;

    public RowSet(Span<ulong> memory)
    {
        _index = memory[..IndexFor(memory.Length)];
        _bits = memory[_index.Length..];
    }

    /// <summary>The words of memory that a set of so many rows needs; they must be 0.</summary>
    public static int SizeFor(int rows)
    {
        var words = (rows + 63) / 64;
        return words + ((words + 63) / 64);
    }

    public void Add(int row)
    {
        _bits[row >> 6] |= 1UL << row;
        _index[row >> 12] |= 1UL << (row >> 6);
    }

    public void Clear()
    {
        for (var i = 0; i < _index.Length; i++)
        {
            for (var rest = _index[i]; rest != 0; rest &= rest - 1)
                _bits[(i << 6) + BitOperations.TrailingZeroCount(rest)] = 0;
            _index[i] = 0;
        }
    }

    /// <summary>Adds all rows of another set.</summary>
    public void Add(RowSet other)
    {
        for (var i = 0; i < _index.Length; i++)
        {
            for (var rest = other._index[i]; rest != 0; rest &= rest - 1)
                _bits[(i << 6) + BitOperations.TrailingZeroCount(rest)] |= other._bits[(i << 6) + BitOperations.TrailingZeroCount(rest)];
            _index[i] |= other._index[i];
        }
    }

    /// <summary>What all rows of this set and of another say together of each role.</summary>
    public void Sum(RoleModel model, RowSet other, Span<float> sums)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < _index.Length; i++)
        {
            for (var words = _index[i] | other._index[i]; words != 0; words &= words - 1)
            {
                var word = (i << 6) + BitOperations.TrailingZeroCount(words);
                for (var rest = _bits[word] | other._bits[word]; rest != 0; rest &= rest - 1)
                    sum += model.Weights((word << 6) + BitOperations.TrailingZeroCount(rest));
            }
        }

        for (var role = 0; role < sums.Length; role++)
            sums[role] = sum[role];
    }

    /// <summary>Of so many words those that tell which others are not empty.</summary>
    private static int IndexFor(int words) => (words + 64) / 65;
}
