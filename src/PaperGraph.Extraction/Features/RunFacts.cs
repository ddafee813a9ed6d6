namespace PaperGraph.Extraction.Features;

/// <summary>What a corpus says of a run of two to four words, in steps: 16 bits.</summary>
internal readonly record struct RunFacts(ushort Bits)
{
    /// <summary>Whether anything is known of it.</summary>
    public bool IsKnown => Bits != 0;

    /// <summary>In how many texts it stands, 0 to 7, and 1 bit that tells it from what is unknown.</summary>
    public uint Frequency => (uint)Bits & 7;

    /// <summary>How much oftener its words stand together than they would by chance, 0 to 7.</summary>
    public uint Cohesion => ((uint)Bits >> 3) & 7;

    /// <summary>How often it is a noun phrase and no part of a longer one, 0 to 7.</summary>
    public uint Wholeness => ((uint)Bits >> 6) & 7;

    /// <summary>How often it stands in a title, 0 to 3.</summary>
    public uint Title => ((uint)Bits >> 9) & 3;

    /// <summary>By how many texts an abbreviation is defined for it, 0 to 3.</summary>
    public uint Abbreviated => ((uint)Bits >> 11) & 3;

    /// <summary>How often it is written in capitals, 0 to 3.</summary>
    public uint Capitals => ((uint)Bits >> 13) & 3;

    public static RunFacts Of(uint frequency, uint cohesion, uint wholeness, uint title, uint abbreviated, uint capitals) =>
        new((ushort)(0x8000u | frequency | (cohesion << 3) | (wholeness << 6) | (title << 9) | (abbreviated << 11) | (capitals << 13)));
}
