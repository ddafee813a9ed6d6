namespace PaperGraph.Storage.Neo4j;

/// <summary>What a store is opened for.</summary>
public enum Neo4jStoreMode
{
    /// <summary>To read; a database without a store is an empty one.</summary>
    Look,

    /// <summary>To read; the store exists.</summary>
    Read,

    /// <summary>To read and write; the store exists.</summary>
    Write,

    /// <summary>To read and write; made where there is none.</summary>
    Create,
}
