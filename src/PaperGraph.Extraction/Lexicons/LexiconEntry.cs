using System.Collections.Immutable;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Lexicons;

/// <summary>A name that is known before any text is read.</summary>
/// <param name="Label">The kind of concept.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Stop">Whether these names never become concepts.</param>
public sealed record LexiconEntry(ConceptLabel Label, string Name, ImmutableArray<string> Aliases, bool Stop = false)
{
    /// <summary>Whether it is part of the program. What a user adds needs no evidence in the text, what was mined needs a little.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The name, then the aliases.</summary>
    public IEnumerable<string> Names => Aliases.Prepend(Name);
}
