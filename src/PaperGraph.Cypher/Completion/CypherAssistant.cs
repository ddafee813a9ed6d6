using PaperGraph.Core.Querying;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Completion;

/// <summary>Completes Cypher over any store that runs it: the parser tells what can come next, the store which names there are.</summary>
public sealed class CypherAssistant : ICypherAssistant
{
    private readonly VocabularyReader _vocabulary;
    private readonly Func<IEnumerable<string>> _parameters;

    /// <summary>An assistant over a store.</summary>
    /// <param name="runner">Runs Cypher on the store; it is asked for labels, types, keys, functions and procedures.</param>
    /// <param name="parameters">Gives the names of the parameters that are set, without <c>$</c>; none unless given.</param>
    /// <param name="time">What tells how old the store's names are; the system's clock unless given.</param>
    public CypherAssistant(ICypherRunner runner, Func<IEnumerable<string>>? parameters = null, TimeProvider? time = null) =>
        (_vocabulary, _parameters) = (new(runner, time ?? TimeProvider.System), parameters ?? (() => []));

    /// <inheritdoc/>
    public async ValueTask<CypherCompletions> CompleteAsync(string text, int position, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (CompletionPlace.At(text, position) is not { } place)
            return new(position, 0, []);
        var context = CompletionContext.Of(place.Before);
        var vocabulary = context.Names.Count == 0 ? CypherVocabulary.Empty : await _vocabulary.ReadAsync(cancellationToken).ConfigureAwait(false);
        var items = new CompletionList(context, vocabulary, _parameters).Matching(place.Written);
        var start = context.Names.Any(name => name.Place == NamePlace.Parameter) ? place.Before.Length - 1 : place.Before.Length;
        return new(start, position - start, items);
    }
}
