namespace PaperGraph.Storage.Embedded.Codecs;

/// <summary>The dictionary of names that the encoded blobs refer to by number.</summary>
internal interface INames
{
    /// <summary>The number of a name, given now if it is new.</summary>
    int Number(string name);

    /// <summary>Whether texts may be put into it that need not be there.</summary>
    bool HasRoom { get; }

    /// <summary>The name of a number.</summary>
    string Name(int number);
}
