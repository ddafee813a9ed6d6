using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;

namespace PaperGraph.Export.GraphMl;

/// <summary>
/// <c>name</c> and <c>interaction</c>, which Cytoscape shows and styles by. Its JavaScript library calls attributes by the
/// ids of their keys, so those of nodes are the names themselves.
/// </summary>
internal sealed class CytoscapeFlavoring : Flavoring
{
    public override KeyNaming Naming { get; } = new("", "e_", "interaction", "shared_name", "shared_interaction", "SUID", "selected");

    public override IReadOnlyList<GraphMlKey> NodeKeys { get; } = [new("name", "name", GraphMlType.String)];

    public override IReadOnlyList<GraphMlKey> EdgeKeys { get; } = [new("interaction", "interaction", GraphMlType.String)];

    public override void Write(GraphMlDocument document, GraphNode node) => document.WriteText("name", NodeCaption.LabelOf(node));

    public override void Write(GraphMlDocument document, GraphRelationship relationship) =>
        document.WriteText("interaction", PlainText.OneLine(relationship.Type));
}
