namespace PaperGraph.Extraction;

/// <summary>Which rules an extractor uses. Each can be switched off alone.</summary>
public sealed record ExtractionOptions
{
    /// <summary>
    /// Whether the trained model decides what is a concept and of which kind. Without it the rules propose and a smaller model
    /// weighs what they propose; <see cref="UseShapes"/>, <see cref="UsePatterns"/> and <see cref="UsePhrases"/> are theirs.
    /// </summary>
    /// <value>True by default.</value>
    public bool UseModel { get; init; } = true;

    /// <summary>Whether the lexicon's names are sought, its stop names included.</summary>
    /// <value>True by default.</value>
    public bool UseLexicon { get; init; } = true;

    /// <summary>Whether an abbreviation and its long form, where the text defines it, are one concept.</summary>
    /// <value>True by default.</value>
    public bool UseAbbreviations { get; init; } = true;

    /// <summary>Whether words that are written as names are taken for names: <c>GPT-4o</c>, <c>LoRA</c>, <c>Chain of Logic</c>.</summary>
    /// <value>True by default.</value>
    public bool UseShapes { get; init; } = true;

    /// <summary>Whether naming patterns count: titles, appositions, lists.</summary>
    /// <value>True by default.</value>
    public bool UsePatterns { get; init; } = true;

    /// <summary>Whether noun phrases may be topics and methods.</summary>
    /// <value>True by default.</value>
    public bool UsePhrases { get; init; } = true;

    /// <summary>Whether members of a list that share a noun are completed: <c>inductive and deductive reasoning</c>.</summary>
    /// <value>True by default.</value>
    public bool UseCoordination { get; init; } = true;

    /// <summary>Whether numeric results are read.</summary>
    /// <value>True by default.</value>
    public bool UseScores { get; init; } = true;

    /// <summary>Whether it is read which concepts are compared and which are variants of others.</summary>
    /// <value>True by default.</value>
    public bool UseRelations { get; init; } = true;

    /// <summary>
    /// Concepts that are less sure than this, 0 to 1, are left out; the names of a user's own lexicon stay. With the model
    /// it is the share of such concepts that are right.
    /// </summary>
    /// <value>0.4 by default, where F1 is greatest; from 0.65 on six of seven are right, from 0.15 on it finds the most that is still right more often than wrong.</value>
    public double MinimumConfidence { get; init; } = 0.4;
}
