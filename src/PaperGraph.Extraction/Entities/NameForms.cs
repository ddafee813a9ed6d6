using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Entities;

/// <summary>The spans of a document by what is written there: one name, all its places, the best probability of each label.</summary>
internal sealed class NameForms
{
    private readonly Dictionary<string, NameForm> _byKey = new(StringComparer.Ordinal);

    public NameForms(Document document, List<SpanProbability> spans)
    {
        foreach (var span in spans)
        {
            var key = document.KeyOf(span.Span);
            if (!_byKey.TryGetValue(key, out var form))
                _byKey.Add(key, form = new(span.Span));
            form.Add(span);
        }
    }

    public IEnumerable<NameForm> All => _byKey.Values;
}

/// <summary>One name of a document.</summary>
internal sealed class NameForm(TokenSpan first)
{
    private readonly float[] _probabilities = new float[Tags.Labels];

    /// <summary>A place of it.</summary>
    public TokenSpan First { get; } = first;

    public float this[ConceptLabel label] => _probabilities[(int)label];

    public void Add(SpanProbability span) =>
        _probabilities[(int)span.Label] = Math.Max(_probabilities[(int)span.Label], span.Probability);
}
