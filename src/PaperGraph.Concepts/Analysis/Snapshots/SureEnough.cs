using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Graph;

namespace PaperGraph.Concepts.Analysis.Snapshots;

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
            if (least == 0 || !graph.TryGetLabel(Labels.Concept, out var concept) || !graph.HasLabel(node, concept))
                return true;
            foreach (var relationship in graph.Incoming(node))
            {
                if (graph.IsNaming(relationship) && graph.IsSure(relationship, least))
                    return true;
            }

            return false;
        }

        /// <summary>How sure the papers together make a concept, those left out that are less sure.</summary>
        public Value ConfidenceOf(int concept, double least)
        {
            var papers = new Dictionary<int, double>();
            foreach (var relationship in graph.Incoming(concept))
            {
                if (graph.IsNaming(relationship) && graph.RelationshipProperty(relationship, PropertyNames.Confidence) is { Kind: ValueKind.Float or ValueKind.Integer } confidence
                    && confidence.AsFloat() >= least)
                    papers[graph.StartNode(relationship)] = Math.Max(confidence.AsFloat(), papers.GetValueOrDefault(graph.StartNode(relationship)));
            }

            return Value.Of(ConceptConfidence.Of(papers.Values));
        }

        private bool IsNaming(int relationship) => RelationshipTypes.TryGetRole(graph.TypeName(relationship), out _) && graph.IsPaper(graph.StartNode(relationship));
    }
}
