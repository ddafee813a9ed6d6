using PaperGraph.Core.PropertyGraph;
using PaperGraph.Graph;
using PaperGraph.Graph.Rules;

namespace PaperGraph.Cypher.Functions.Procedures;

/// <summary>Indexes and constraints in the words of SHOW.</summary>
internal static class RuleDescription
{
    private const string DelayOption = "fulltext.eventually_consistent";

    // By RuleKind.
    private static readonly (string Type, string Provider)[] Indexes =
        [("RANGE", "range-1.0"), ("TEXT", "text-2.0"), ("FULLTEXT", "fulltext-1.0"), ("RANGE", "range-1.0")];

    /// <summary>The type of the index that a rule is, or owns.</summary>
    public static string IndexType(GraphRule rule) => Indexes[(int)rule.Kind].Type;

    /// <summary>What keeps the index.</summary>
    public static string Provider(GraphRule rule) => Indexes[(int)rule.Kind].Provider;

    /// <summary>NODE or RELATIONSHIP.</summary>
    public static string EntityType(GraphRule rule) => rule.Entity == ElementKind.Node ? "NODE" : "RELATIONSHIP";

    /// <summary>The type of a constraint.</summary>
    public static string ConstraintType(GraphRule rule) => rule.Entity == ElementKind.Node ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS";

    /// <summary>How the index is kept.</summary>
    public static ValueMap Options(GraphRule rule) => ValueMap.Of(
        KeyValuePair.Create("indexConfig", Value.Of(rule.Kind == RuleKind.FullText ? FullTextOptions(rule) : ValueMap.Of())),
        KeyValuePair.Create("indexProvider", Value.Of(Provider(rule))));

    /// <summary>The command that makes the rule.</summary>
    public static string CreateStatement(GraphRule rule) => rule.Kind switch
    {
        RuleKind.Uniqueness => $"CREATE CONSTRAINT `{rule.Name}` FOR {Pattern(rule)} REQUIRE ({Keys(rule)}) IS UNIQUE",
        RuleKind.FullText => $"CREATE FULLTEXT INDEX `{rule.Name}` FOR {Pattern(rule)} ON EACH [{Keys(rule)}] OPTIONS {{indexConfig: {{{FullTextText(rule)}}}, indexProvider: '{Provider(rule)}'}}",
        _ => $"CREATE {IndexType(rule)} INDEX `{rule.Name}` FOR {Pattern(rule)} ON ({Keys(rule)})",
    };

    private static ValueMap FullTextOptions(GraphRule rule) => ValueMap.Of(
        KeyValuePair.Create(FullText.Analyzers.Option, Value.Of(FullText.Analyzers.NameFor(rule))), KeyValuePair.Create(DelayOption, Value.Of(false)));

    private static string FullTextText(GraphRule rule) => $"`{FullText.Analyzers.Option}`: '{FullText.Analyzers.NameFor(rule)}', `{DelayOption}`: false";

    private static string Pattern(GraphRule rule)
    {
        var tokens = string.Join('|', rule.Tokens.Select(Quoted));
        return rule.Entity == ElementKind.Node ? $"(n:{tokens})" : $"()-[r:{tokens}]-()";
    }

    private static string Keys(GraphRule rule) => string.Join(", ", rule.Keys.Select(key => $"{(rule.Entity == ElementKind.Node ? "n" : "r")}.{Quoted(key)}"));

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
