using PaperGraph.Concepts.Settling;
using PaperGraph.Core.Building;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Schema;
using PaperGraph.Core.Storage;
using PaperGraph.Testing;

namespace PaperGraph.Concepts.Tests;

/// <summary>Records in a line each, and the graph that they settle to.</summary>
internal static class Settled
{
    public static SettledGraph Of(params IEnumerable<PaperRecord> records) => OfAsync(records, []).GetAwaiter().GetResult();

    /// <summary>The graph of records and of what people decided.</summary>
    public static SettledGraph With(this PaperRecord[] records, params Decision[] decisions) => OfAsync(records, decisions).GetAwaiter().GetResult();

    private static async Task<SettledGraph> OfAsync(IEnumerable<PaperRecord> records, IReadOnlyCollection<Decision> decisions) =>
        await new GraphSettler().SettleAsync(records.ToAsyncEnumerable(), decisions, TestContext.Current.CancellationToken);

    /// <summary>A paper whose abstract is the given names, each a mention; <c>name=lexicon name</c> where the lexicon has it.</summary>
    public static PaperRecord Paper(string id, ConceptLabel label, params string[] names)
    {
        var surfaces = names.Select(name => name.Split('=')).ToList();
        var paper = Some.Paper(id, text: string.Join(" | ", surfaces.Select(parts => parts[0])));
        var mentions = surfaces.Select(parts => Some.Mention(paper, label, parts[0], lexiconName: parts.ElementAtOrDefault(1)));
        return Some.Record(paper, mentions.DistinctBy(mention => (mention.Start, mention.End)));
    }

    /// <summary>The record with a definition of a short form.</summary>
    public static PaperRecord Defining(this PaperRecord record, string shortForm, string longForm) => record with
    {
        Mentions = record.Mentions with
        {
            Abbreviations = record.Mentions.Abbreviations.Add(new Abbreviation(shortForm, longForm, PaperField.Abstract, 0, 1)),
        },
    };

    /// <summary>The record of a paper of another title.</summary>
    public static PaperRecord Titled(this PaperRecord record, string title) => record with { Paper = record.Paper with { Title = title } };

    /// <summary>The record with a name that the paper introduces.</summary>
    public static PaperRecord Introducing(this PaperRecord record, string name) => record with
    {
        Mentions = record.Mentions with
        {
            Mentions = [.. record.Mentions.Mentions.Select(mention => mention.Name == name ? mention with { Role = Role.Introduces } : mention)],
        },
    };

    /// <summary>The ids of all concepts.</summary>
    public static string[] ConceptIds(this SettledGraph graph) =>
        [.. graph.Nodes.Where(node => node.Labels.Contains(Labels.Concept)).Select(node => node.Id)];

    /// <summary>The ids of the concepts that a paper names.</summary>
    public static string[] ConceptsOf(this SettledGraph graph, string paper) =>
        [.. graph.Relationships.Where(edge => edge.From == NodeIds.Paper(paper) && RelationshipTypes.Evidence.Contains(edge.Type)).Select(edge => edge.To).Order(StringComparer.Ordinal)];

    public static GraphNode Node(this SettledGraph graph, string id) => graph.Nodes.Single(node => node.Id == id);

    public static string[] Aliases(this SettledGraph graph, string id) =>
        [.. graph.Node(id).Properties[PropertyNames.Aliases].AsList().Select(alias => alias.AsString())];

    /// <summary>The relationships of a type as <c>from → to</c>.</summary>
    public static string[] Edges(this SettledGraph graph, string type) =>
        [.. graph.Relationships.Where(edge => edge.Type == type).Select(edge => $"{edge.From} → {edge.To}")];

    public static string? Find(this SettledGraph graph, ConceptLabel label, string name) => graph.Concepts.GetValueOrDefault(NameKey.Of(label, name));

    /// <summary>The whole graph as text, to compare.</summary>
    public static string Dump(this SettledGraph graph) => string.Join(
        '\n',
        [
            .. graph.Nodes.Select(node => $"{node.Id} {string.Join(',', node.Labels)} {Dump(node.Properties)}"),
            .. graph.Relationships.Select(edge => $"{edge.From} -{edge.Type}-> {edge.To} {Dump(edge.Properties)}"),
            .. graph.Concepts.OrderBy(concept => concept.Key).Select(concept => $"{concept.Key} = {concept.Value}"),
        ]);

    private static string Dump(PropertyMap properties) => string.Join(' ', properties.Select(pair => $"{pair.Key}={pair.Value}"));
}
