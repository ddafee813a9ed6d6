using System.Collections.Frozen;
using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>Finds nodes by what people call them: id, name or title, alias; and knows what they may have meant.</summary>
public sealed class NodeLookup
{
    private readonly GraphSnapshot _graph;
    private readonly FrozenSet<string> _labels;
    private readonly Lazy<List<KnownName>> _names;

    /// <summary>Looks among nodes that carry one of the labels.</summary>
    public NodeLookup(GraphSnapshot graph, params IEnumerable<string> labels)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _graph = graph;
        _labels = labels.ToFrozenSet(StringComparer.Ordinal);
        _names = new(ReadNames);
    }

    /// <summary>Looks among concepts.</summary>
    public static NodeLookup OfConcepts(GraphSnapshot graph) => new(graph, Labels.Concept);

    /// <summary>Looks among papers.</summary>
    public static NodeLookup OfPapers(GraphSnapshot graph) => new(graph, Labels.Paper);

    /// <summary>The nodes that a text names; where it names none, those that it may have meant.</summary>
    /// <param name="text">An id, a paper's identity, a name or title, or an alias, in any spelling.</param>
    /// <param name="suggestions">How many suggestions at most.</param>
    public LookupAnswer Find(string text, int suggestions = 5)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FindById(text.Trim()) is { } node)
            return new([NodeSummary.Of(_graph, node)], false, []);
        var found = FindByName(text.Trim());
        if (found.Count > 0)
            return new([.. found.Select(match => NodeSummary.Of(_graph, match.Node))], found.Count > 1 && found[0].Rank == found[1].Rank, []);
        return new([], false, NameSuggestions.For(NameNormalizer.Normalize(text), _names.Value, suggestions, name => NodeSummary.Of(_graph, name)));
    }

    private int? FindById(string text)
    {
        if (_graph.TryFindNode(text, out var node) && IsWanted(node))
            return node;
        if (_graph.TryFindNode(text.ToLowerInvariant(), out node) && IsWanted(node))
            return node;
        return _graph.TryFindNode(NodeIds.Paper(text), out node) && IsWanted(node) ? node : null;
    }

    /// <summary>Best first: the name as written, the name in another spelling, an alias; then by papers and id.</summary>
    private List<(int Node, int Rank)> FindByName(string text)
    {
        string[] folds = [.. Enum.GetValues<ConceptLabel>().Select(label => Fold(label, text)).Distinct()];
        return
        [
            .. _names.Value.Where(name => folds.Contains(name.Fold, StringComparer.Ordinal) && name.Fold.Length > 0)
                .Select(name => (name.Node, name.Papers, Rank: name.IsAlias ? 2 : name.Text == text ? 0 : 1))
                .OrderBy(match => match.Rank).ThenByDescending(match => match.Papers).ThenBy(match => match.Node)
                .DistinctBy(match => match.Node).Select(match => (match.Node, match.Rank)),
        ];
    }

    private List<KnownName> ReadNames()
    {
        var names = new List<KnownName>();
        for (var node = 0; node < _graph.NodeCount; node++)
        {
            if (!IsWanted(node))
                continue;
            var summary = NodeSummary.Of(_graph, node);
            var label = Labels.TryParseConcept(summary.Label, out var concept) ? concept : ConceptLabel.Topic;
            var papers = _graph.NodeInteger(node, PropertyNames.Papers);
            names.Add(Name(summary.Name, false));
            names.AddRange(AliasesOf(node, summary).Select(alias => Name(alias, true)));

            KnownName Name(string text, bool isAlias) => new(node, text, Fold(label, text), NameNormalizer.Normalize(text), isAlias, papers);
        }

        return names;
    }

    /// <summary>A concept's aliases; of a paper, what stands before the colon of its title.</summary>
    private IEnumerable<string> AliasesOf(int node, NodeSummary summary)
    {
        if (summary.Label == Labels.Paper)
            return summary.Name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? [summary.Name[..colon]] : [];
        var aliases = _graph.NodeProperty(node, PropertyNames.Aliases);
        return aliases.Kind == ValueKind.List ? aliases.AsList().Select(alias => alias.ToString()) : [];
    }

    private bool IsWanted(int node)
    {
        foreach (var label in _graph.Labels(node))
        {
            if (_labels.Contains(_graph.LabelNames[label]))
                return true;
        }

        return false;
    }

    private static string Fold(ConceptLabel label, string text) => SpellingFold.Of(NameKey.Of(label, text));
}

/// <summary>What a text names.</summary>
/// <param name="Matches">The nodes, best first.</param>
/// <param name="IsAmbiguous">Whether the first of them is no better than the second.</param>
/// <param name="Suggestions">Where there are none: what may have been meant, likeliest first.</param>
public sealed record LookupAnswer(IReadOnlyList<NodeSummary> Matches, bool IsAmbiguous, IReadOnlyList<NodeSummary> Suggestions);
