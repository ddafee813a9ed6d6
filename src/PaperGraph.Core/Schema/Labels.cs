using System.Collections.Frozen;

namespace PaperGraph.Core.Schema;

/// <summary>The node labels that a build writes.</summary>
public static class Labels
{
    /// <summary>A paper.</summary>
    public const string Paper = "Paper";

    /// <summary>Carried by every method, benchmark, model and topic beside its own label.</summary>
    public const string Concept = "Concept";

    /// <summary>A technique, architecture, training scheme, framework or system.</summary>
    public const string Method = "Method";

    /// <summary>A named benchmark, data set, corpus or competition.</summary>
    public const string Benchmark = "Benchmark";

    /// <summary>A named, trained model or model family.</summary>
    public const string Model = "Model";

    /// <summary>A task, problem, field or phenomenon.</summary>
    public const string Topic = "Topic";

    /// <summary>A person who wrote a paper.</summary>
    public const string Author = "Author";

    /// <summary>A journal or conference.</summary>
    public const string Venue = "Venue";

    /// <summary>Every label that a build writes, in the order of the data dictionary.</summary>
    public static IReadOnlyList<string> All { get; } = [Paper, Concept, Method, Benchmark, Model, Topic, Author, Venue];

    /// <summary>Every kind of concept, in the order of their numbers.</summary>
    public static IReadOnlyList<ConceptLabel> Kinds { get; } = Enum.GetValues<ConceptLabel>();

    private static readonly FrozenDictionary<string, ConceptLabel> ByName =
        Kinds.ToFrozenDictionary(Of, label => label, StringComparer.OrdinalIgnoreCase);

    /// <summary>The node label of a kind of concept.</summary>
    public static string Of(ConceptLabel label) => label switch
    {
        ConceptLabel.Model => Model,
        ConceptLabel.Benchmark => Benchmark,
        ConceptLabel.Method => Method,
        ConceptLabel.Topic => Topic,
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    /// <summary>The kind of concept that a label names, in any case; false for every other word.</summary>
    public static bool TryParseConcept(string? name, out ConceptLabel label)
    {
        label = default;
        return name is not null && ByName.TryGetValue(name, out label);
    }
}
