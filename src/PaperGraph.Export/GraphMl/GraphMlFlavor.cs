namespace PaperGraph.Export.GraphMl;

/// <summary>What a GraphML file holds beyond what all readers understand.</summary>
public enum GraphMlFlavor
{
    /// <summary>Nothing: the file that most readers read alike.</summary>
    Plain,

    /// <summary>Shapes, colours and labels as yEd draws them.</summary>
    Yed,

    /// <summary>Colours, sizes and weights as Gephi takes them.</summary>
    Gephi,

    /// <summary>Names and interactions as Cytoscape calls them, and keys whose ids are the names.</summary>
    Cytoscape,
}
