using PaperGraph.Core.PropertyGraph;
using PaperGraph.Export.Files;
using PaperGraph.Export.Svg;

namespace PaperGraph.Export.GraphMl;

/// <summary>Shapes with labels: yEd shows no other text. They stand on a grid until a layout is chosen in the program.</summary>
internal sealed class YedFlavoring : Flavoring
{
    private const int Columns = 40, ColumnWidth = 260, RowHeight = 60, FontSize = 12;

    private int _node;

    public override string Namespaces => " xmlns:y=\"http://www.yworks.com/xml/graphml\"";

    public override string ForeignKeys =>
        " <key id=\"n_graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n <key id=\"e_graphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n";

    public override KeyNaming Naming { get; } = new("n_", "e_", "graphics");

    public override void Write(GraphMlDocument document, GraphNode node)
    {
        var label = NodeCaption.LabelOf(node);
        var (column, row) = (_node % Columns, _node / Columns);
        _node++;
        document.BeginData("n_graphics").Append("<y:ShapeNode><y:Geometry x=\"").Append(column * ColumnWidth).Append("\" y=\"").Append(row * RowHeight)
            .Append("\" width=\"").Append(Math.Round(TextWidth.Of(label, FontSize)) + 24).Append("\" height=\"30\"/><y:Fill color=\"")
            .Append(Palette.ColorOf(NodeCaption.TypeOf(node))).Append("\" transparent=\"false\"/><y:NodeLabel textColor=\"#ffffff\">")
            .AppendXml(PlainText.Xml(label)).Append("</y:NodeLabel><y:Shape type=\"roundrectangle\"/></y:ShapeNode>");
        document.EndData();
    }

    public override void Write(GraphMlDocument document, GraphRelationship relationship)
    {
        document.BeginData("e_graphics").Append("<y:PolyLineEdge><y:LineStyle color=\"").Append(Palette.Line)
            .Append("\" type=\"line\" width=\"1.0\"/><y:Arrows source=\"none\" target=\"standard\"/><y:EdgeLabel>")
            .AppendXml(PlainText.Xml(PlainText.OneLine(relationship.Type))).Append("</y:EdgeLabel></y:PolyLineEdge>");
        document.EndData();
    }
}
