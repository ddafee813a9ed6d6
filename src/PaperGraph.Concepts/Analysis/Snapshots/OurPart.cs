using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

/// <summary>The part of a graph that named queries speak of: nodes with ids of our scheme that carry one of our labels.</summary>
internal static class OurPart
{
    private static readonly string[] Anchors = [Labels.Paper, Labels.Concept, Labels.Author, Labels.Venue];

    private static readonly string[] ConceptPrefixes = [.. Enum.GetValues<ConceptLabel>().Select(NodeIds.Prefix)];

    extension(GraphSnapshot graph)
    {
        public bool IsOurs(int node) => NodeIds.IsOurs(graph.NodeId(node)) && Array.Exists(Anchors, label => graph.Carries(node, label));

        public bool IsPaper(int node) => graph.Carries(node, Labels.Paper) && graph.NodeId(node).StartsWith(NodeIds.Paper(""), StringComparison.Ordinal);

        public bool IsConcept(int node) => graph.Carries(node, Labels.Concept) && HasConceptId(graph.NodeId(node));

        public bool IsBenchmark(int node) => graph.Carries(node, Labels.Benchmark) && graph.NodeId(node).StartsWith(NodeIds.Prefix(ConceptLabel.Benchmark), StringComparison.Ordinal);

        public IEnumerable<int> Papers() => graph.NodesWith(Labels.Paper).ToArray().Where(graph.IsPaper);

        /// <summary>The concepts of a kind, or of all where it is absent.</summary>
        public IEnumerable<int> Concepts(Value kind) => graph.NodesWith(Labels.Concept).ToArray()
            .Where(node => graph.IsConcept(node) && (kind.IsNull || graph.NodeId(node).StartsWith(kind.AsString() + '/', StringComparison.Ordinal)));

        /// <summary>All of them.</summary>
        public IEnumerable<int> Nodes() => Enumerable.Range(0, graph.NodeCount).Where(graph.IsOurs);

        /// <summary>Those with one of some ids.</summary>
        public IEnumerable<int> Find(IEnumerable<string> ids)
        {
            foreach (var id in ids)
            {
                if (graph.TryFindNode(id, out var node) && graph.IsOurs(node))
                    yield return node;
            }
        }

        /// <summary>A property, or the first of some others where it is absent; the id where all are.</summary>
        public Value NameOf(int node, params ReadOnlySpan<string> properties)
        {
            foreach (var property in properties)
            {
                if (graph.NodeProperty(node, property) is { IsNull: false } value)
                    return value;
            }

            return Value.Of(graph.NodeId(node));
        }

        /// <summary>An integer property, 0 where it is absent.</summary>
        public long NodeInteger(int node, string key) => graph.NodeProperty(node, key) is { Kind: ValueKind.Integer } value ? value.AsInteger() : 0;

        public string TypeName(int relationship) => graph.TypeNames[graph.TypeOf(relationship)];

        private bool Carries(int node, string label) => graph.TryGetLabel(label, out var number) && graph.HasLabel(node, number);
    }

    private static bool HasConceptId(string id) => Array.Exists(ConceptPrefixes, prefix => id.Length > prefix.Length && id.StartsWith(prefix, StringComparison.Ordinal));
}
