using PaperGraph.Core.Names;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Schema;

namespace PaperGraph.Core.Mentions;

/// <summary>One place in a paper's text that names a concept.</summary>
public sealed record Mention
{
    /// <summary>The kind of concept.</summary>
    public required ConceptLabel Label { get; init; }

    /// <summary>
    /// The name that is meant: the text between <see cref="Start"/> and <see cref="End"/> without typesetting and short forms in
    /// brackets, or its full form where the text shares a head with its neighbours (<c>inductive</c> in "inductive and deductive
    /// reasoning" means <c>inductive reasoning</c>) or has a participle for a noun (<c>fine-tuned</c>).
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The name of the lexicon entry that it matched by name or alias, if any.</summary>
    public string? LexiconName { get; init; }

    /// <summary>The field that it stands in.</summary>
    public required PaperField Field { get; init; }

    /// <summary>First character, in UTF-16 units from the start of the field.</summary>
    public required int Start { get; init; }

    /// <summary>The character after the last.</summary>
    public required int End { get; init; }

    /// <summary>Index of its sentence in <see cref="PaperMentions.Sentences"/>.</summary>
    public required int Sentence { get; init; }

    /// <summary>What the paper does with the concept here.</summary>
    public required Role Role { get; init; }

    /// <summary>The rule that found it: <c>lexicon</c>, <c>abbreviation</c>, <c>pattern:introduces</c> …</summary>
    public required string Extractor { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The key under which resolution finds it.</summary>
    public NameKey Key => NameKey.Of(Label, Name);
}
