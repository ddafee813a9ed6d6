using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis;

/// <summary>What is left of a graph from a least confidence on, as <see cref="GraphFilter.MinConfidence"/> has it, and what concepts that leaves.</summary>
internal static class SureEnough
{
    extension(GraphSnapshot graph)
    {
        /// <summary>Whether a relationship is at least so sure; from 0 on all are, and one that says nothing of it always is.</summary>
        public bool IsSure(int relationship, double least) =>
            least == 0 || graph.RelationshipProperty(relationship, PropertyNames.Confidence) is not { Kind: ValueKind.Float or ValueKind.Integer } confidence || confidence.AsFloat() >= least;

        /// <summary>Whether a node stays: all that is no concept, and a concept that some paper names so surely.</summary>
        public bool Stays(int node, double least)
        {
            if (least == 0 || !graph.Carries(node, Labels.Concept))
                return true;
            foreach (var relationship in graph.Incoming(node))
            {
                if (graph.IsNaming(relationship) && graph.IsSure(relationship, least))
                    return true;
            }

            return false;
        }

        private bool IsNaming(int relationship) =>
            RelationshipTypes.TryGetRole(graph.TypeNames[graph.TypeOf(relationship)], out _)
            && graph.Carries(graph.StartNode(relationship), Labels.Paper)
            && graph.NodeId(graph.StartNode(relationship)).StartsWith(NodeIds.Paper(""), StringComparison.Ordinal);

        private bool Carries(int node, string label) => graph.TryGetLabel(label, out var number) && graph.HasLabel(node, number);
    }
}
