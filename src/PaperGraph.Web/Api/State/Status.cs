namespace PaperGraph.Web.Api.State;

/// <summary>The graph in numbers.</summary>
/// <param name="Graph">The version of the graph that these are the numbers of. It is also the entity tag of everything read, which while a build runs may be ahead.</param>
/// <param name="Store">The store's file or address.</param>
/// <param name="Papers">Papers in the graph.</param>
/// <param name="Concepts">Concepts in the graph.</param>
/// <param name="Kinds">Nodes of each kind.</param>
/// <param name="Relationships">Relationships of each type.</param>
/// <param name="FirstYear">The year of the oldest paper.</param>
/// <param name="LastYear">The year of the newest paper.</param>
/// <param name="CanWrite">Whether decisions may be made and taken back.</param>
/// <param name="Settled">False while a build runs, or after one that was cut off.</param>
/// <param name="Program">The program and its version.</param>
internal sealed record Status(
    string Graph, string Store, long Papers, long Concepts, IReadOnlyDictionary<string, long> Kinds, IReadOnlyDictionary<string, long> Relationships,
    int? FirstYear, int? LastYear, bool CanWrite, bool Settled, string Program);
