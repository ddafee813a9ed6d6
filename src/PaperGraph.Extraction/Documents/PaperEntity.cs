using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Documents;

/// <summary>A concept as one paper names it: all its mentions together.</summary>
/// <param name="Label">The kind of concept.</param>
/// <param name="Name">The fullest name that the paper gives it.</param>
/// <param name="Aliases">Its other names in the paper, one of each normal form, in text order.</param>
/// <param name="Surfaces">The distinct strings of the text that denote it, in text order.</param>
/// <param name="Role">The first role that any of its mentions has.</param>
/// <param name="Confidence">The highest confidence of its mentions.</param>
/// <param name="Mentions">Its mentions in text order.</param>
public sealed record PaperEntity(
    ConceptLabel Label,
    string Name,
    ImmutableArray<string> Aliases,
    ImmutableArray<string> Surfaces,
    Role Role,
    double Confidence,
    ImmutableArray<Mention> Mentions);
