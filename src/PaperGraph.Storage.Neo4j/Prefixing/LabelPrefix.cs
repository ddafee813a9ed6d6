using System.Collections.Concurrent;
using System.Collections.Frozen;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Storage.Neo4j.Schema;

namespace PaperGraph.Storage.Neo4j.Prefixing;

/// <summary>
/// Another name for each label, constraint and index of ours, so that a database can hold other people's <c>:Paper</c> nodes and
/// other graphs of PaperGraph. Statements are rewritten token by token; other labels, and everything that is no label, stay.
/// </summary>
internal sealed class LabelPrefix(string prefix)
{
    private static readonly FrozenSet<string> Labels =
        [.. Core.Schema.Labels.All, NodeAnchor.Record, NodeAnchor.Marker];

    private static readonly FrozenSet<string> SchemaNames = [.. StoreSchema.Rules.Select(rule => rule.Name)];

    private readonly ConcurrentDictionary<string, string> _rewritten = new();
    private readonly FrozenDictionary<string, string> _plain = Labels.ToFrozenDictionary(label => prefix + label);
    private readonly string _given = $"['{string.Join("', '", Labels.Order(StringComparer.Ordinal).Select(label => prefix + label))}']";
    private readonly string _wanted = $"['{string.Join("', '", Labels.Order(StringComparer.Ordinal))}']";

    /// <summary>A node that was read, its labels without the prefix.</summary>
    public GraphNode Plain(GraphNode node) =>
        node with { Labels = [.. node.Labels.Select(label => _plain.GetValueOrDefault(label, label)).Distinct().Order(StringComparer.Ordinal)] };

    /// <summary>
    /// A statement of ours for the prefixed labels. What <c>labels(n)</c> gives comes without the prefix, and dynamic labels get it, so
    /// that parameters, strings and answers hold the plain names.
    /// </summary>
    public string Rewrite(string text) => prefix.Length == 0 ? text : _rewritten.GetOrAdd(text, RewriteNew);

    // From the last place to the first: what stands inside another place comes after it.
    private string RewriteNew(string text)
    {
        var tokens = CypherTokenizer.Tokenize(text);
        var texts = tokens.ConvertAll(token => token.Text);
        foreach (var (kind, first, last) in LabelPlaces.Find(tokens).AsEnumerable().Reverse())
        {
            switch (kind)
            {
                case LabelPlaceKind.LabelsCall:
                    texts[first] = "[labelOfOurs IN " + texts[first];
                    texts[last] += $" | CASE WHEN labelOfOurs IN {_given} THEN substring(labelOfOurs, {prefix.Length}) ELSE labelOfOurs END]";
                    break;
                case LabelPlaceKind.DynamicLabel:
                    texts[first] = "[labelOfOurs IN [] + (" + texts[first];
                    texts[last] += $") | CASE WHEN labelOfOurs IN {_wanted} THEN '{prefix}' + labelOfOurs ELSE labelOfOurs END]";
                    break;
                default:
                    texts[first] = Renamed(tokens[first], kind == LabelPlaceKind.Label ? Labels : SchemaNames);
                    break;
            }
        }

        return string.Concat(texts);
    }

    private string Renamed(CypherToken token, FrozenSet<string> ours)
    {
        var name = token.Kind == CypherTokenKind.String ? token.Text[1..^1] : token.Name;
        if (!ours.Contains(name))
            return token.Text;
        return token.Kind == CypherTokenKind.Word ? prefix + name : token.Text[0] + prefix + token.Text[1..];
    }
}
