using System.Xml;

namespace PaperGraph.Bench.Synthetic;

/// <summary>A document's elements, read once, to be written again by the framework's XML writer.</summary>
internal sealed class XmlReplay(Stream document)
{
    private readonly List<Step> _steps = Read(document);

    public void Write(Stream output)
    {
        using var writer = XmlWriter.Create(output, new() { Indent = true, IndentChars = " ", NewLineChars = "\n" });
        foreach (var step in _steps)
            Write(writer, step);
    }

    private static void Write(XmlWriter writer, Step step)
    {
        switch (step.Kind)
        {
            case XmlNodeType.Element:
                writer.WriteStartElement(step.Text, step.Namespace);
                foreach (var (name, value) in step.Attributes)
                    writer.WriteAttributeString(name, value);
                break;
            case XmlNodeType.Text:
                writer.WriteString(step.Text);
                break;
            default:
                writer.WriteEndElement();
                break;
        }
    }

    private static List<Step> Read(Stream document)
    {
        var steps = new List<Step>();
        using var reader = XmlReader.Create(document, new() { IgnoreWhitespace = true });
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Text)
                steps.Add(new(XmlNodeType.Text, reader.Value, "", []));
            else if (reader.NodeType == XmlNodeType.EndElement)
                steps.Add(new(XmlNodeType.EndElement, "", "", []));
            else if (reader.NodeType == XmlNodeType.Element)
                AddElement(reader, steps);
        }

        return steps;
    }

    private static void AddElement(XmlReader reader, List<Step> steps)
    {
        var (name, space, isEmpty) = (reader.LocalName, reader.NamespaceURI, reader.IsEmptyElement);
        var attributes = new List<(string Name, string Value)>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.Name != "xmlns")
                attributes.Add((reader.Name, reader.Value));
        }

        steps.Add(new(XmlNodeType.Element, name, space, [.. attributes]));
        if (isEmpty)
            steps.Add(new(XmlNodeType.EndElement, "", "", []));
    }

    private sealed record Step(XmlNodeType Kind, string Text, string Namespace, (string Name, string Value)[] Attributes);
}
