using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.GraphMl;

/// <summary>What a flavour adds to a file. This one adds nothing.</summary>
internal class Flavoring
{
    /// <summary>The additions of a flavour.</summary>
    public static Flavoring Of(GraphMlFlavor flavor) => flavor switch
    {
        GraphMlFlavor.Yed => new YedFlavoring(),
        GraphMlFlavor.Gephi => new GephiFlavoring(),
        GraphMlFlavor.Cytoscape => new CytoscapeFlavoring(),
        _ => new(),
    };

    /// <summary>How attributes are named.</summary>
    public virtual KeyNaming Naming => KeyNaming.Usual;

    /// <summary>Declarations of namespaces, each with a blank before it.</summary>
    public virtual string Namespaces => "";

    /// <summary>Key elements that no attribute stands for, each with its line.</summary>
    public virtual string ForeignKeys => "";

    /// <summary>Further attributes of nodes.</summary>
    public virtual IReadOnlyList<GraphMlKey> NodeKeys => [];

    /// <summary>Further attributes of edges.</summary>
    public virtual IReadOnlyList<GraphMlKey> EdgeKeys => [];

    /// <summary>Writes what a node has of them.</summary>
    public virtual void Write(GraphMlDocument document, GraphNode node)
    {
    }

    /// <summary>Writes what an edge has of them.</summary>
    public virtual void Write(GraphMlDocument document, GraphRelationship relationship)
    {
    }
}
