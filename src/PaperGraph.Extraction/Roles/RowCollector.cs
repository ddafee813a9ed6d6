using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Roles;

/// <summary>Collects the rows of the model that speak of a concept.</summary>
internal readonly ref struct RowCollector(RoleModel model, ConceptLabel label, ReadOnlySpan<int> words, RowSet rows) : IRoleVisitor
{
    private readonly ReadOnlySpan<int> _words = words;
    private readonly RowSet _rows = rows;

    public void Feature(RoleFeature feature) => _rows.Add(model.Row(label, feature));

    public void Word(RoleWord kind, int token)
    {
        if (_words[token] is var word && word >= 0)
            _rows.Add(model.Row(label, kind, word));
    }

    public void Words(RoleWord kind, int first, int end)
    {
        var rows = model.RowsOf(label, kind);
        foreach (var word in _words[first..end])
        {
            if (word >= 0)
                _rows.Add(rows[word]);
        }
    }
}
