using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Execution;
using T = PaperGraph.Cypher.Binding.StaticType;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>The shape of a graph, found by going through all of it.</summary>
internal static class SchemaProcedures
{
    public static IEnumerable<ProcedureDefinition> All =>
    [
        ProcedureRow.Of(
            "db.schema.nodeTypeProperties", "Which properties nodes have, for each set of labels.",
            [ProcedureRow.Text("nodeType"), ProcedureRow.Texts("nodeLabels"), ProcedureRow.Text("propertyName"), ProcedureRow.Texts("propertyTypes"), ProcedureRow.Truth("mandatory")],
            NodeTypeProperties),
        ProcedureRow.Of(
            "db.schema.relTypeProperties", "Which properties relationships have, for each type.",
            [ProcedureRow.Text("relType"), ProcedureRow.Text("propertyName"), ProcedureRow.Texts("propertyTypes"), ProcedureRow.Truth("mandatory")],
            RelationshipTypeProperties),
        ProcedureRow.Of(
            "db.schema.visualization", "Labels as nodes, and which types join them as relationships.",
            [ProcedureRow.Field("nodes", T.ListOf(T.Node)), ProcedureRow.Field("relationships", T.ListOf(T.Relationship))],
            context => [Visualization(context)]),
    ];

    private static IEnumerable<Value[]> NodeTypeProperties(QueryContext context)
    {
        var surveys = new SortedDictionary<string, (string[] Labels, PropertySurvey Survey)>(StringComparer.Ordinal);
        for (var scan = context.Graph.Nodes(); scan.MoveNext();)
        {
            context.Limits.Step();
            var labels = LabelsOf(context, scan.Current);
            var name = NameOf(labels);
            if (!surveys.TryGetValue(name, out var found))
                surveys.Add(name, found = (labels, new()));
            found.Survey.Add(context.Graph.NodeProperties(scan.Current));
        }

        return surveys.SelectMany(entry => entry.Value.Survey.Rows.Select(
            row => new[] { Value.Of(entry.Key), Value.List(entry.Value.Labels), row.Name, row.Types, row.Mandatory }));
    }

    private static IEnumerable<Value[]> RelationshipTypeProperties(QueryContext context)
    {
        var surveys = new SortedDictionary<string, PropertySurvey>(StringComparer.Ordinal);
        foreach (var relationship in Relationships(context))
        {
            var name = NameOf([context.Graph.Types.Names[context.Graph.TypeOf(relationship)]]);
            if (!surveys.TryGetValue(name, out var survey))
                surveys.Add(name, survey = new());
            survey.Add(context.Graph.RelationshipProperties(relationship));
        }

        return surveys.SelectMany(entry => entry.Value.Rows.Select(row => new[] { Value.Of(entry.Key), row.Name, row.Types, row.Mandatory }));
    }

    private static Value[] Visualization(QueryContext context)
    {
        var graph = context.Graph;
        var labels = graph.Labels.Names.Where((_, number) => graph.CountNodes(number) > 0).Order(StringComparer.Ordinal);
        var joined = new SortedSet<(string From, string Type, string To)>();
        foreach (var relationship in Relationships(context))
        {
            foreach (var from in LabelsOf(context, graph.StartNode(relationship)))
            {
                foreach (var to in LabelsOf(context, graph.EndNode(relationship)))
                    joined.Add((from, graph.Types.Names[graph.TypeOf(relationship)], to));
            }
        }

        return
        [
            Value.List(labels.Select(label => Value.Of(new GraphNode(label, [label], Named(label))))),
            Value.List(joined.Select(join => Value.Of(new GraphRelationship(join.Type, join.From, join.To, Named(join.Type))))),
        ];
    }

    private static PropertyMap Named(string name) => PropertyMap.Of([KeyValuePair.Create("name", Value.Of(name))]);

    private static IEnumerable<int> Relationships(QueryContext context)
    {
        for (var relationship = 0; relationship < context.Graph.RelationshipCapacity; relationship++)
        {
            context.Limits.Step();
            if (context.Graph.HasRelationship(relationship))
                yield return relationship;
        }
    }

    private static string[] LabelsOf(QueryContext context, int node)
    {
        var labels = new List<string>();
        foreach (var label in context.Graph.LabelsOf(node))
            labels.Add(context.Graph.Labels.Names[label]);
        labels.Sort(StringComparer.Ordinal);
        return [.. labels];
    }

    private static string NameOf(string[] names) => string.Concat(names.Select(name => $":`{name}`"));
}
