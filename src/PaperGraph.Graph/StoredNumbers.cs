namespace PaperGraph.Graph;

/// <summary>From the numbers under which a store keeps elements to their numbers in a snapshot.</summary>
internal sealed class StoredNumbers
{
    private readonly long[] _stored;
    private readonly int[] _numbers;

    /// <param name="stored">The stored number of each element; those below 0 are passed over.</param>
    public StoredNumbers(long[] stored)
    {
        _stored = (long[])stored.Clone();
        _numbers = new int[stored.Length];
        for (var number = 0; number < _numbers.Length; number++)
            _numbers[number] = number;
        Array.Sort(_stored, _numbers);
    }

    /// <summary>The element that is kept under a number, or -1.</summary>
    public int Find(long stored) => stored >= 0 && Array.BinarySearch(_stored, stored) is var index and >= 0 ? _numbers[index] : -1;
}
