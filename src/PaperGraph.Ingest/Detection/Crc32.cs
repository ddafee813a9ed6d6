using System.Buffers.Binary;

namespace PaperGraph.Ingest.Detection;

/// <summary>The checksum of gzip (polynomial 0xEDB88320), eight bytes at a step.</summary>
/// <remarks>Slicing-by-8: Kounavis and Berry, "A Systematic Approach to Building High Performance Software-Based CRC Generators", 2005.</remarks>
internal struct Crc32
{
    private static readonly uint[][] Tables = BuildTables();
    private uint _inverse;

    /// <summary>The checksum of all bytes added so far.</summary>
    public readonly uint Value => _inverse;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = ~_inverse;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ crc;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][low & 0xff] ^ Tables[6][(low >> 8) & 0xff] ^ Tables[5][(low >> 16) & 0xff] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xff] ^ Tables[2][(high >> 8) & 0xff] ^ Tables[1][(high >> 16) & 0xff] ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes)
            crc = Tables[0][(crc ^ value) & 0xff] ^ (crc >> 8);
        _inverse = ~crc;
    }

    private static uint[][] BuildTables()
    {
        var tables = new uint[8][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(value => Step((uint)value, 8))];
        for (var i = 1; i < tables.Length; i++)
            tables[i] = [.. tables[i - 1].Select(previous => tables[0][previous & 0xff] ^ (previous >> 8))];
        return tables;
    }

    private static uint Step(uint value, int bits) =>
        bits == 0 ? value : Step((value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320, bits - 1);
}
