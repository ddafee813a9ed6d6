using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Svg;

namespace PaperGraph.Export.GraphMl;

/// <summary>Colour by type, an area by supporting papers, and weights: attributes that Gephi takes for these by their names.</summary>
internal sealed class GephiFlavoring : Flavoring
{
    private const double Size = 10;

    public override KeyNaming Naming { get; } = new("n_", "e_", "weight");

    public override IReadOnlyList<GraphMlKey> NodeKeys { get; } =
    [
        new("n_r", "r", GraphMlType.Int), new("n_g", "g", GraphMlType.Int), new("n_b", "b", GraphMlType.Int), new("n_size", "size", GraphMlType.Double),
    ];

    public override IReadOnlyList<GraphMlKey> EdgeKeys { get; } = [new("e_weight", "weight", GraphMlType.Double)];

    public override void Write(GraphMlDocument document, GraphNode node)
    {
        var color = int.Parse(Palette.ColorOf(NodeCaption.TypeOf(node)).AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        document.WriteNumber("n_r", color >> 16);
        document.WriteNumber("n_g", (color >> 8) & 0xff);
        document.WriteNumber("n_b", color & 0xff);
        document.WriteNumber("n_size", Math.Round(Size * Math.Sqrt(GraphSupport.OfNode(node.Properties) ?? 1), 1));
    }

    public override void Write(GraphMlDocument document, GraphRelationship relationship) =>
        document.WriteNumber("e_weight", GraphSupport.OfRelationship(relationship.Properties));
}
