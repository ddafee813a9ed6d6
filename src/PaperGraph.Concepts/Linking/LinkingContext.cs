using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Linking;

/// <summary>What every kind of link is made from, and where it goes.</summary>
internal sealed class LinkingContext
{
    private readonly HashSet<(int From, int To)> _related = [];

    public LinkingContext(ConceptTable concepts)
    {
        Concepts = concepts;
        Incidence = new PaperConcepts(concepts);
        PaperNodes = [.. concepts.Records.Papers.Select(entry => Nodes.Add(PaperNode.Of(entry.Paper)))];
        ConceptNodes = [.. concepts.Concepts.Select((concept, number) => Nodes.Add(ConceptNode.Of(concept, Incidence.PapersOf(number), concepts.Records)))];
    }

    public ConceptTable Concepts { get; }

    public PaperConcepts Incidence { get; }

    public NodeSet Nodes { get; } = new();

    public RelationshipSet Relationships { get; } = new();

    /// <summary>The node of each paper of the record table.</summary>
    public int[] PaperNodes { get; }

    /// <summary>The node of each concept of the concept table.</summary>
    public int[] ConceptNodes { get; }

    public CountProperties Supports { get; } = new(PropertyNames.Support);

    /// <summary>Links a concept to a wider one, with the number of papers that name both.</summary>
    public void AddSupported(string type, int from, int to)
    {
        _related.Add((from, to));
        Relationships.Add(type, ConceptNodes[from], ConceptNodes[to], Supports.Of(Incidence.CountShared(from, to)));
    }

    /// <summary>Whether one of two concepts was linked to the other as a wider one.</summary>
    public bool AreRelated(int one, int other) => _related.Contains((one, other)) || _related.Contains((other, one));
}
