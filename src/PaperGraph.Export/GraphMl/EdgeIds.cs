using System.Globalization;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.GraphMl;

/// <summary>The ids of relationships in the order of their keys; equal keys, which only foreign relationships have, are numbered.</summary>
internal sealed class EdgeIds
{
    private RelationshipKey? _last;
    private int _repetition;

    public string Next(GraphRelationship relationship)
    {
        var key = relationship.Key;
        _repetition = _last == key ? _repetition + 1 : 1;
        _last = key;
        var id = "e" + XmlIds.Fingerprint(key).ToString("x16", CultureInfo.InvariantCulture);
        return _repetition == 1 ? id : id + "." + _repetition.ToString(CultureInfo.InvariantCulture);
    }
}
