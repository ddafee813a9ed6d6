using PaperGraph.Core.Schema;

namespace PaperGraph.Storage.Neo4j.Writing;

/// <summary>A type of relationships with the labels under which its ends are looked up first.</summary>
internal readonly record struct EndLabels(string Type, string From, string To)
{
    public static EndLabels Of(string type, string from, string to) => new(type, NodeAnchor.Of(from), NodeAnchor.Of(to));

    /// <summary>A type of the schema as it is; any other by the parameter <c>type</c>, for quoting alone does not make it safe in a text.</summary>
    public string TypeInText => GraphSchema.IsOurs(Type) ? Type : "$($type)";
}
