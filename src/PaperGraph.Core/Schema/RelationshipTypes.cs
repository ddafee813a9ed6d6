using PaperGraph.Core.Mentions;

namespace PaperGraph.Core.Schema;

/// <summary>The relationship types that a build writes.</summary>
public static class RelationshipTypes
{
    /// <summary>Paper to the concept that it proposes, releases or coins.</summary>
    public const string Introduces = "INTRODUCES";

    /// <summary>Paper to a benchmark that it reports results on.</summary>
    public const string EvaluatesOn = "EVALUATES_ON";

    /// <summary>Paper to a model, method or topic that it evaluates or compares against.</summary>
    public const string Evaluates = "EVALUATES";

    /// <summary>Paper to a concept that it builds on, trains with or applies.</summary>
    public const string Uses = "USES";

    /// <summary>Paper to a concept that is its subject.</summary>
    public const string Studies = "STUDIES";

    /// <summary>Paper to a concept that it names in another way.</summary>
    public const string Mentions = "MENTIONS";

    /// <summary>Model or method to a benchmark, with the value that a paper states.</summary>
    public const string Scores = "SCORES";

    /// <summary>Paper to its author.</summary>
    public const string WrittenBy = "WRITTEN_BY";

    /// <summary>Paper to its journal or conference.</summary>
    public const string PublishedIn = "PUBLISHED_IN";

    /// <summary>Paper to a paper that it cites.</summary>
    public const string Cites = "CITES";

    /// <summary>Two concepts named by the same papers; from the smaller id to the larger.</summary>
    public const string CoOccurs = "CO_OCCURS";

    /// <summary>A concept to a broader one of the same label.</summary>
    public const string Broader = "BROADER";

    /// <summary>A sized or dated model or benchmark to its family.</summary>
    public const string VersionOf = "VERSION_OF";

    /// <summary>A model, method or benchmark to the one that it varies, extends or adapts.</summary>
    public const string VariantOf = "VARIANT_OF";

    /// <summary>Two models or methods that a paper measures against each other; from the smaller id to the larger.</summary>
    public const string ComparedWith = "COMPARED_WITH";

    /// <summary>Types that carry a role: paper to concept, with evidence.</summary>
    public static IReadOnlyList<string> Evidence { get; } = [Introduces, EvaluatesOn, Evaluates, Uses, Studies, Mentions];

    /// <summary>Every type that a build writes, in the order of the data dictionary.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Evidence, Scores, WrittenBy, PublishedIn, Cites, CoOccurs, Broader, VersionOf, VariantOf, ComparedWith];

    /// <summary>Whether a type means the same in both directions, though it is stored in one.</summary>
    public static bool IsSymmetric(string type) => type is CoOccurs or ComparedWith;

    /// <summary>The type that says what is said of two concepts.</summary>
    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.VariantOf => VariantOf,
        RelationKind.ComparedWith => ComparedWith,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The type that says a role towards a kind of concept.</summary>
    public static string Of(Role role, ConceptLabel label) => role switch
    {
        Role.Introduces => Introduces,
        Role.Evaluates => label == ConceptLabel.Benchmark ? EvaluatesOn : Evaluates,
        Role.Uses => Uses,
        Role.Studies => Studies,
        Role.Mentions => Mentions,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>The role that a type says; false for a type that carries none.</summary>
    public static bool TryGetRole(string type, out Role role)
    {
        (var found, role) = type switch
        {
            Introduces => (true, Role.Introduces),
            EvaluatesOn or Evaluates => (true, Role.Evaluates),
            Uses => (true, Role.Uses),
            Studies => (true, Role.Studies),
            Mentions => (true, Role.Mentions),
            _ => (false, Role.Mentions),
        };
        return found;
    }
}
