using System.Collections.Frozen;

namespace PaperGraph.Core.Schema;

/// <summary>
/// The data dictionary: which properties the nodes of a label and the relationships of a type carry.
/// <c>docs/data-dictionary.md</c> is written from it and a test holds both equal.
/// </summary>
public static class GraphSchema
{
    private static readonly PropertyDefinition[] ConceptProperties =
    [
        new(PropertyNames.Id, PropertyType.String, true, "key: the label in lower case, a slash, the name in a readable form"),
        new(PropertyNames.Name, PropertyType.String, true, "the name shown for it"),
        new(PropertyNames.Aliases, PropertyType.StringList, true, "its other written forms, in ordinal order"),
        new(PropertyNames.Papers, PropertyType.Integer, true, "how many papers support it"),
        new(PropertyNames.FirstYear, PropertyType.Integer, false, "the earliest year of those papers; missing where none has a year"),
        new(PropertyNames.LastYear, PropertyType.Integer, false, "the latest year of those papers; missing where none has a year"),
    ];

    private static readonly PropertyDefinition[] NamedProperties =
    [
        new(PropertyNames.Id, PropertyType.String, true, "key: the label in lower case, a slash, the name in a readable form"),
        new(PropertyNames.Name, PropertyType.String, true, "the name shown for it"),
    ];

    private static readonly PropertyDefinition[] Location =
    [
        new(PropertyNames.Field, PropertyType.String, true, "where the mention that shows it stands: title or abstract"),
        new(PropertyNames.Start, PropertyType.Integer, true, "its first character in that field, counted in UTF-16 units from 0"),
        new(PropertyNames.End, PropertyType.Integer, true, "the character after its last"),
        new(PropertyNames.Evidence, PropertyType.String, true, "the sentence around it; read-only, cut from the paper's text"),
    ];

    private static readonly PropertyDefinition[] EvidenceProperties =
    [
        new(PropertyNames.Confidence, PropertyType.Float, true, "how sure this paper's evidence alone makes it, 0 to 1"),
        new(PropertyNames.Count, PropertyType.Integer, true, "number of mentions in the paper"),
        new(PropertyNames.Extractor, PropertyType.String, true, "the rule that found the surest mention"),
        .. Location,
        new(PropertyNames.Spans, PropertyType.IntegerList, true, "all mentions, three integers each: field (0 title, 1 abstract), start, end"),
    ];

    private static readonly PropertyDefinition[] CountProperty =
        [new(PropertyNames.Count, PropertyType.Integer, true, "number of papers that name both; 2 or more")];

    private static readonly PropertyDefinition[] SupportProperty =
        [new(PropertyNames.Support, PropertyType.Integer, true, "number of papers that name both ends")];

    private static readonly PropertyDefinition[] StatementProperties =
    [
        new(PropertyNames.Count, PropertyType.Integer, true, "number of papers that say so"),
        new(PropertyNames.Confidence, PropertyType.Float, true, "how sure the best statement is, 0 to 1"),
        new(PropertyNames.Paper, PropertyType.String, true, "id of the paper that makes it"),
        new(PropertyNames.Extractor, PropertyType.String, true, "the rule that found it"),
        new(PropertyNames.Field, PropertyType.String, true, "where it stands: title or abstract"),
        new(PropertyNames.Start, PropertyType.Integer, true, "the first character of its words in that field, counted in UTF-16 units from 0"),
        new(PropertyNames.End, PropertyType.Integer, true, "the character after the last"),
        new(PropertyNames.Evidence, PropertyType.String, true, "the sentence around it; read-only, cut from the paper's text"),
    ];

    private static readonly FrozenDictionary<string, IReadOnlyList<PropertyDefinition>> Nodes = new Dictionary<string, IReadOnlyList<PropertyDefinition>>
    {
        [Labels.Paper] =
        [
            new(PropertyNames.Id, PropertyType.String, true, "key: paper/ and the paper's identity"),
            new(PropertyNames.Title, PropertyType.String, true, "the title"),
            new(PropertyNames.Abstract, PropertyType.String, false, "the abstract; missing where the source has none"),
            new(PropertyNames.Year, PropertyType.Integer, false, "year of publication"),
            new(PropertyNames.Doi, PropertyType.String, false, "the DOI, in lower case"),
            new(PropertyNames.Arxiv, PropertyType.String, false, "the arXiv identifier without version"),
            new(PropertyNames.Url, PropertyType.String, false, "where it can be read"),
            new(PropertyNames.Source, PropertyType.String, true, "the collection that it came with"),
        ],
        [Labels.Concept] = ConceptProperties,
        [Labels.Method] = ConceptProperties,
        [Labels.Benchmark] = ConceptProperties,
        [Labels.Model] = ConceptProperties,
        [Labels.Topic] = ConceptProperties,
        [Labels.Author] = NamedProperties,
        [Labels.Venue] = NamedProperties,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, IReadOnlyList<PropertyDefinition>> Relationships = new Dictionary<string, IReadOnlyList<PropertyDefinition>>
    {
        [RelationshipTypes.Introduces] = EvidenceProperties,
        [RelationshipTypes.EvaluatesOn] = EvidenceProperties,
        [RelationshipTypes.Evaluates] = EvidenceProperties,
        [RelationshipTypes.Uses] = EvidenceProperties,
        [RelationshipTypes.Studies] = EvidenceProperties,
        [RelationshipTypes.Mentions] = EvidenceProperties,
        [RelationshipTypes.Scores] =
        [
            new(PropertyNames.Paper, PropertyType.String, true, "id of the paper that states it"),
            new(PropertyNames.Metric, PropertyType.String, true, "the measure, '' where none is stated"),
            new(PropertyNames.Setting, PropertyType.String, true, "the condition (zero-shot, pass@1), '' where none is stated"),
            new(PropertyNames.Value, PropertyType.String, true, "the value as written, without a percent sign"),
            new(PropertyNames.Number, PropertyType.Float, false, "the value as a number, where it is one"),
            new(PropertyNames.Confidence, PropertyType.Float, true, "how sure the statement is, 0 to 1"),
            new(PropertyNames.Extractor, PropertyType.String, true, "the rule that found it"),
            .. Location,
        ],
        [RelationshipTypes.WrittenBy] =
            [new(PropertyNames.Position, PropertyType.Integer, true, "place in the list of authors, counted from 1")],
        [RelationshipTypes.PublishedIn] = [],
        [RelationshipTypes.Cites] = [],
        [RelationshipTypes.CoOccurs] = CountProperty,
        [RelationshipTypes.Broader] = SupportProperty,
        [RelationshipTypes.VersionOf] = SupportProperty,
        [RelationshipTypes.VariantOf] = StatementProperties,
        [RelationshipTypes.ComparedWith] = StatementProperties,
    }.ToFrozenDictionary();

    /// <summary>The properties of the nodes of a label; empty for a label that a build does not write.</summary>
    public static IReadOnlyList<PropertyDefinition> OfLabel(string label) => Nodes.GetValueOrDefault(label, []);

    /// <summary>The properties of the relationships of a type; empty for a type that a build does not write.</summary>
    public static IReadOnlyList<PropertyDefinition> OfType(string type) => Relationships.GetValueOrDefault(type, []);

    /// <summary>Whether a build writes relationships of this type.</summary>
    public static bool IsOurs(string type) => Relationships.ContainsKey(type);

    /// <summary>
    /// The properties that tell relationships of one type between the same two nodes apart; empty where there is at most one.
    /// </summary>
    public static IReadOnlyList<string> KeyOf(string type) => type == RelationshipTypes.Scores ? ScoreKey : [];

    /// <summary>Whether a store cuts this property from its texts when asked instead of keeping it.</summary>
    public static bool IsComputed(string property) => property is PropertyNames.Evidence or PropertyNames.Abstract;

    private static readonly string[] ScoreKey =
        [PropertyNames.Paper, PropertyNames.Metric, PropertyNames.Setting, PropertyNames.Value];
}
