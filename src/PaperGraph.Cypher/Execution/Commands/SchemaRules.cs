using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Core.PropertyGraph;
using PaperGraph.Cypher.Diagnostics;
using PaperGraph.Cypher.FullText;
using PaperGraph.Cypher.Syntax;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Execution.Commands;

/// <summary>Reads rules from commands.</summary>
internal static class SchemaRules
{
    private const string ConfigurationKey = "indexConfig";

    /// <exception cref="CypherException">It is a kind of index that there is not.</exception>
    public static GraphRule Of(CreateIndexSyntax index)
    {
        var kind = index.Kind switch
        {
            IndexKind.Range => RuleKind.Range,
            IndexKind.Text => RuleKind.Text,
            IndexKind.Fulltext => RuleKind.FullText,
            IndexKind.Lookup => throw Refused("Labels and types are always found by themselves; there is no LOOKUP index to make", index.Span),
            var other => throw Refused($"There are no {other.ToString().ToUpperInvariant()} indexes", index.Span),
        };
        var rule = Rule(index.Name, kind, index.OnRelationships, index.Tokens, index.Keys, OptionsOf(index.Options));
        return kind != RuleKind.FullText || Analyzers.IsKnown(Analyzers.NameFor(rule))
            ? rule
            : throw Refused($"There is no analyser called {Analyzers.NameFor(rule)}; CALL db.index.fulltext.listAvailableAnalyzers() lists them", index.Options!.Span);
    }

    /// <exception cref="CypherException">It demands something else than uniqueness.</exception>
    public static GraphRule Of(CreateConstraintSyntax constraint) => constraint.Kind == ConstraintKind.Unique
        ? Rule(constraint.Name, RuleKind.Uniqueness, constraint.OnRelationships, [constraint.Token], constraint.Keys, PropertyMap.Empty)
        : throw Refused("Only uniqueness can be demanded, as in Neo4j's Community edition", constraint.Span);

    private static GraphRule Rule(
        NameSyntax? name, RuleKind kind, bool onRelationships, ImmutableArray<NameSyntax> tokens, ImmutableArray<NameSyntax> keys, PropertyMap options)
    {
        var rule = new GraphRule(
            name?.Text ?? "", kind, onRelationships ? ElementKind.Relationship : ElementKind.Node, [.. tokens.Select(token => token.Text)],
            [.. keys.Select(key => key.Text)], options);
        return name is null ? rule with { Name = DefaultName(rule) } : rule;
    }

    // As Neo4j's: the kind and eight digits that follow from what the rule says (FNV-1a).
    private static string DefaultName(GraphRule rule)
    {
        var hash = 2166136261;
        foreach (var letter in $"{rule.Kind}{rule.Entity}{string.Join('|', rule.Tokens)}({string.Join(',', rule.Keys)})")
            hash = unchecked((hash ^ letter) * 16777619);
        return (rule.Kind == RuleKind.Uniqueness ? "constraint_" : "index_") + hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static PropertyMap OptionsOf(ExpressionSyntax? options)
    {
        if (options is not MapSyntax map)
            return PropertyMap.Empty;
        var entries = map.Entries.SelectMany(entry => entry.Key.Text == ConfigurationKey && entry.Value is MapSyntax inner ? inner.Entries : [entry]);
        return PropertyMap.Of(entries.Select(entry => KeyValuePair.Create(entry.Key.Text, entry.Value is LiteralSyntax literal
            ? literal.Value
            : throw Refused("Options of an index are plain values", entry.Span))));
    }

    private static CypherException Refused(string message, SourceSpan span) => Errors.Runtime(CypherErrorType.SchemaError, "NotSupported", message, span);
}
