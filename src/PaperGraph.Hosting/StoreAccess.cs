namespace PaperGraph.Hosting;

/// <summary>What a store is opened for.</summary>
public enum StoreAccess
{
    /// <summary>To read; where there is no store, an empty one is seen and none is made.</summary>
    Look,

    /// <summary>To read; the store exists.</summary>
    Read,

    /// <summary>To read and write; the store exists.</summary>
    Write,

    /// <summary>To read and write; made where there is none.</summary>
    Create,
}
