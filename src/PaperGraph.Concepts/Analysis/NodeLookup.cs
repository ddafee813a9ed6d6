using PaperGraph.Concepts.Resolution;
using PaperGraph.Core.Names;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;

namespace PaperGraph.Concepts.Analysis;

/// <summary>
/// Finds nodes by what people call them: id, name or title, alias; and knows what they may have meant. What an index of the store
/// answers is asked first; all names of a kind are read once, where nothing else helps.
/// </summary>
/// <param name="queries">The store.</param>
public sealed class NodeLookup(INamedQueries queries)
{
    private readonly Dictionary<string, List<KnownName>> _names = [];

    /// <summary>The node that an id names as it stands, or in lower case; null where none does.</summary>
    /// <param name="text">The id.</param>
    /// <param name="kinds">The kinds of nodes to look among.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public ValueTask<NamedNode?> FindByIdAsync(string text, IReadOnlyList<string> kinds, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindByIdAsync([text.Trim(), text.Trim().ToLowerInvariant()], kinds, cancellationToken);
    }

    /// <summary>The nodes that a text names; where it names none, those that it may have meant.</summary>
    /// <param name="text">An id, a paper's identity, a name or title, or an alias, in any spelling.</param>
    /// <param name="kinds">The kinds of nodes to look among (<see cref="NodeKinds"/>).</param>
    /// <param name="suggestions">How many suggestions at most.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<LookupAnswer> FindAsync(string text, IReadOnlyList<string> kinds, int suggestions = 5, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(kinds);
        var trimmed = text.Trim();
        if (await FindByIdAsync([trimmed, trimmed.ToLowerInvariant(), NodeIds.Paper(trimmed)], kinds, cancellationToken).ConfigureAwait(false) is { } node)
            return new([node], false, []);
        if (await FindConceptAsync(trimmed, kinds, cancellationToken).ConfigureAwait(false) is { } concept)
            return new([concept], false, []);
        var names = await NamesAsync(kinds, cancellationToken).ConfigureAwait(false);
        var found = FindByName(names, trimmed);
        return found.Count > 0
            ? new([.. found.Select(match => match.Node)], found.Count > 1 && found[0].Rank == found[1].Rank, [])
            : new([], false, NameSuggestions.For(NameNormalizer.Normalize(text), names, suggestions));
    }

    /// <summary>Whether a concept of a kind has a name, or it is one of its aliases.</summary>
    /// <param name="name">The name's key.</param>
    /// <param name="text">The name as people write it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<bool> HasConceptAsync(NameKey name, string text, CancellationToken cancellationToken = default) =>
        (await FindAsync(text, [NodeKinds.Of(NodeIds.Prefix(name.Label))], cancellationToken: cancellationToken).ConfigureAwait(false)).Matches
            .Any(concept => concept.Aliases.Prepend(concept.Name).Any(known => NameKey.Of(name.Label, known) == name));

    /// <summary>Other concepts of a concept's kind that have its name, each in papers of its own. A decision is about a name in all papers, so none can be made of these.</summary>
    public async ValueTask<IReadOnlyList<NamedNode>> FindNamesakesAsync(NamedNode concept, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return NamesakesOf(concept, (await FindAsync(concept.Name, [concept.Kind], cancellationToken: cancellationToken).ConfigureAwait(false)).Matches);
    }

    /// <summary>Those among some nodes that have the name of a concept and are of its kind.</summary>
    public static IReadOnlyList<NamedNode> NamesakesOf(NamedNode concept, IEnumerable<NamedNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(concept);
        var name = NameNormalizer.Normalize(concept.Name);
        return [.. nodes.Where(other => other.Id != concept.Id && other.Kind == concept.Kind && NameNormalizer.Normalize(other.Name) == name)];
    }

    private async ValueTask<NamedNode?> FindByIdAsync(string[] ids, IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        var nodes = await AskAsync("find-ids", [("ids", Value.List(ids.Distinct()))], cancellationToken).ConfigureAwait(false);
        return ids.Select(id => nodes.Find(node => node.Id == id && kinds.Contains(node.Kind))).FirstOrDefault(node => node is not null);
    }

    /// <summary>The one concept that is called so to the letter: no other name goes before it.</summary>
    private async ValueTask<NamedNode?> FindConceptAsync(string name, IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        if (!kinds.All(NodeKinds.Concepts.Contains) || NameNormalizer.Normalize(name).Length == 0)
            return null;
        var nodes = await AskAsync("find-concepts-named", [("name", Value.Of(name))], cancellationToken).ConfigureAwait(false);
        nodes.RemoveAll(node => !kinds.Contains(node.Kind));
        return nodes is [var only] ? only : null;
    }

    /// <summary>Best first: the name as written, the name in another spelling, an alias; then by papers and id.</summary>
    private static List<(NamedNode Node, int Rank)> FindByName(List<KnownName> names, string text)
    {
        string[] folds = [.. Enum.GetValues<ConceptLabel>().Select(label => Fold(label, text)).Distinct()];
        return
        [
            .. names.Where(name => name.Fold.Length > 0 && folds.Contains(name.Fold, StringComparer.Ordinal))
                .Select(name => (name.Node, Rank: name.IsAlias ? 2 : name.Text == text ? 0 : 1))
                .OrderBy(match => match.Rank).ThenByDescending(match => match.Node.Papers).ThenBy(match => match.Node.Id, CodePointOrder.Instance)
                .DistinctBy(match => match.Node.Id),
        ];
    }

    private async ValueTask<List<KnownName>> NamesAsync(IReadOnlyList<string> kinds, CancellationToken cancellationToken)
    {
        string[] unknown = [.. kinds.Where(kind => !_names.ContainsKey(kind))];
        foreach (var kind in unknown)
            _names[kind] = [];
        if (unknown.Length > 0)
        {
            foreach (var node in await AskAsync("find-names", [("kinds", Value.List(unknown))], cancellationToken).ConfigureAwait(false))
                _names[node.Kind].AddRange(NamesOf(node));
        }

        return [.. kinds.SelectMany(kind => _names[kind])];
    }

    private async ValueTask<List<NamedNode>> AskAsync(string query, (string, Value)[] parameters, CancellationToken cancellationToken) =>
        [.. (await queries.AskAsync(query, parameters, cancellationToken).ConfigureAwait(false)).Read().Select(NamedNode.Of)];

    private static IEnumerable<KnownName> NamesOf(NamedNode node)
    {
        var label = Labels.TryParseConcept(node.Kind, out var concept) ? concept : ConceptLabel.Topic;
        return AliasesOf(node).Select(alias => Name(alias, true)).Prepend(Name(node.Name, false));

        KnownName Name(string text, bool isAlias) => new(node, text, Fold(label, text), NameNormalizer.Normalize(text), isAlias);
    }

    /// <summary>A node's aliases; of a paper, what stands before the colon of its title.</summary>
    private static IReadOnlyList<string> AliasesOf(NamedNode node)
    {
        if (node.Kind != NodeKinds.Paper)
            return node.Aliases;
        var colon = node.Name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? [node.Name[..colon]] : [];
    }

    private static string Fold(ConceptLabel label, string text) => SpellingFold.Of(NameKey.Of(label, text));
}

/// <summary>What a text names.</summary>
/// <param name="Matches">The nodes, best first.</param>
/// <param name="IsAmbiguous">Whether the first of them is no better than the second.</param>
/// <param name="Suggestions">Where there are none: what may have been meant, likeliest first.</param>
public sealed record LookupAnswer(IReadOnlyList<NamedNode> Matches, bool IsAmbiguous, IReadOnlyList<NamedNode> Suggestions);
