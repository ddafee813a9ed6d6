namespace PaperGraph.Web.Serving;

/// <summary>What an answer is made from, and so what it is as old as.</summary>
internal interface IVersioned
{
    /// <summary>The graph's version, as an entity tag has it between its quotes.</summary>
    string Version { get; }
}
