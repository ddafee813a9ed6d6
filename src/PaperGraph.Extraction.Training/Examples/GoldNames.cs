using PaperGraph.Core.Names;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Candidates;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Training.Examples;

/// <summary>The names that were marked in a paper.</summary>
internal sealed class GoldNames
{
    /// <summary>The class of what is no concept; a label's class is its number and one.</summary>
    public const int None = 0;

    private readonly Dictionary<string, ConceptLabel> _labels = new(StringComparer.Ordinal);

    public GoldNames(PaperAnnotation annotation)
    {
        foreach (var entity in annotation.Entities)
        {
            foreach (var name in entity.Surfaces.Concat(entity.Aliases).Prepend(entity.Name))
                _labels[NameNormalizer.Normalize(name)] = entity.Type;
        }
    }

    /// <summary>The class of a candidate: a label where at least half of its different forms are names of it, as when predictions are scored.</summary>
    public int ClassOf(Document document, Candidate candidate)
    {
        var forms = candidate.Places.Select(place => NameNormalizer.Normalize(document.Cut(place).ToString())).Distinct(StringComparer.Ordinal).ToList();
        var best = forms.Where(_labels.ContainsKey).GroupBy(form => _labels[form]).OrderByDescending(group => group.Count()).FirstOrDefault();
        return best != null && 2 * best.Count() >= forms.Count ? (int)best.Key + 1 : None;
    }
}
