namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>The dictionary of names that the encoded blobs refer to by number.</summary>
internal interface INames
{
    /// <summary>The number of a name, given now if it is new.</summary>
    int Number(string name);

    /// <summary>The name of a number.</summary>
    string Name(int number);
}
