namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>What follows in an encoded value. The numbers reach disk.</summary>
internal enum ValueTag : byte
{
    False = 1,
    True = 2,
    Integer = 3,
    Float = 4,
    Text = 5,

    /// <summary>A text that recurs: its number in the name dictionary.</summary>
    Name = 6,

    List = 7,

    /// <summary>A list of integers only, without a tag each.</summary>
    IntegerList = 8,
}
