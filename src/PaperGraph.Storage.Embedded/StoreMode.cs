namespace PaperGraph.Storage.Embedded;

/// <summary>What a store is opened for.</summary>
public enum StoreMode
{
    /// <summary>Reading only; any number of processes may, also while another one writes.</summary>
    Read,

    /// <summary>Reading and writing, by one process at a time; a store that is not there is created.</summary>
    Write,
}
