using PaperGraph.Core.Querying;
using PaperGraph.Core.Schema;
using PaperGraph.Cypher.Parsing;

namespace PaperGraph.Cypher.Completion;

/// <summary>Everything that could stand at a place, most fitting first: names before words.</summary>
/// <param name="context">What could follow.</param>
/// <param name="vocabulary">The names of the store.</param>
/// <param name="parameters">The names of the parameters.</param>
internal sealed class CompletionList(CompletionContext context, CypherVocabulary vocabulary, Func<IEnumerable<string>> parameters)
{
    /// <summary>Those that begin like what is written, whatever the case; where none does, those that hold it.</summary>
    public IReadOnlyList<CypherCompletion> Matching(string written)
    {
        var all = context.Names.SelectMany(name => NamesFor(name.Place, name.Of)).Concat(Words(written)).DistinctBy(item => item.Text).ToList();
        var begins = all.Where(item => PlainText(item).StartsWith(written, StringComparison.OrdinalIgnoreCase)).ToList();
        return begins.Count > 0 || written.Length < 2 ? begins : [.. all.Where(item => PlainText(item).Contains(written, StringComparison.OrdinalIgnoreCase))];
    }

    private static ReadOnlySpan<char> PlainText(CypherCompletion item) => item.Text.AsSpan().TrimStart("$`");

    private IEnumerable<CypherCompletion> NamesFor(NamePlace place, string? of) => place switch
    {
        NamePlace.Variable => Variables(),
        NamePlace.Expression => Variables().Concat(Functions()),
        NamePlace.Label => Names(vocabulary.Labels, CypherCompletionKind.Label),
        NamePlace.RelationshipType => Names(vocabulary.RelationshipTypes, CypherCompletionKind.RelationshipType),
        NamePlace.LabelOrType => NamesFor(NamePlace.Label, of).Concat(NamesFor(NamePlace.RelationshipType, of)),
        NamePlace.Procedure => Procedures(of),
        NamePlace.Field => Fields(of),
        NamePlace.Parameter => parameters().Select(name => new CypherCompletion($"${QuotedNames.Quote(name)}", CypherCompletionKind.Parameter)),
        _ => Properties(place, of).Concat(NamespacedFunctions(of)),
    };

    private IEnumerable<CypherCompletion> Variables() =>
        context.Scope.Variables.Select(variable => new CypherCompletion(
            QuotedNames.Quote(variable.Name), CypherCompletionKind.Variable, variable.Labels.Count == 0 ? null : $":{string.Join(':', variable.Labels)}"));

    private IEnumerable<CypherCompletion> Functions() =>
        vocabulary.Functions.Select(function => new CypherCompletion($"{function.Name}(", CypherCompletionKind.Function, function.Signature));

    private IEnumerable<CypherCompletion> NamespacedFunctions(string? of) => of is null ? [] : Behind(of, vocabulary.Functions, "(", CypherCompletionKind.Function);

    private IEnumerable<CypherCompletion> Procedures(string? of) => of is null
        ? vocabulary.Procedures.Select(procedure => new CypherCompletion($"{procedure.Name}(", CypherCompletionKind.Procedure, procedure.Signature))
        : Behind(of, vocabulary.Procedures, "(", CypherCompletionKind.Procedure);

    private static IEnumerable<CypherCompletion> Behind(string space, IEnumerable<KnownCallable> callables, string end, CypherCompletionKind kind) =>
        callables.Where(callable => callable.Name.StartsWith($"{space}.", StringComparison.OrdinalIgnoreCase))
            .Select(callable => new CypherCompletion(callable.Name[(space.Length + 1)..] + end, kind, callable.Signature));

    private IEnumerable<CypherCompletion> Fields(string? procedure) =>
        vocabulary.Procedures.FirstOrDefault(known => known.Name == procedure) is { } known
            ? SignatureFields.Of(known.Signature).Select(field => new CypherCompletion(QuotedNames.Quote(field.Name), CypherCompletionKind.Variable, field.Type))
            : [];

    /// <summary>Property names; first those that the labels or types of the variable are known to have.</summary>
    private IEnumerable<CypherCompletion> Properties(NamePlace place, string? of)
    {
        var variable = context.Scope.Find(of);
        var own = KnownProperties(place == NamePlace.Property ? variable?.Properties ?? place : place, variable?.Labels ?? []);
        return Names(own.Where(vocabulary.PropertyKeys.Contains).Concat(vocabulary.PropertyKeys), CypherCompletionKind.PropertyKey);
    }

    private static IEnumerable<string> KnownProperties(NamePlace place, IReadOnlyList<string> labels) => place switch
    {
        NamePlace.NodeProperty => labels.SelectMany(GraphSchema.OfLabel).Select(property => property.Name),
        NamePlace.RelationshipProperty => labels.SelectMany(GraphSchema.OfType).Select(property => property.Name),
        _ => [],
    };

    private static IEnumerable<CypherCompletion> Names(IEnumerable<string> names, CypherCompletionKind kind) =>
        names.Select(name => new CypherCompletion(QuotedNames.Quote(name), kind));

    // Whoever writes small letters gets small letters.
    private IEnumerable<CypherCompletion> Words(string written)
    {
        var isPattern = context.Keywords.Contains(Keyword.Shortest);
        var isSmall = written.Length > 0 && written.All(char.IsAsciiLetterLower);
        return context.Keywords.SelectMany(keyword => KeywordTexts.Of(keyword, isPattern))
            .Select(text => new CypherCompletion(isSmall ? text.ToLowerInvariant() : text, CypherCompletionKind.Keyword));
    }
}
