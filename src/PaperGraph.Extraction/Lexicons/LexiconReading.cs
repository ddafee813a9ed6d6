using System.Collections.Immutable;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Extraction.Lexicons;

/// <summary>What a lexicon's file holds.</summary>
/// <param name="Entries">Its entries in their order.</param>
/// <param name="Errors">Its lines that are no entries.</param>
public sealed record LexiconReading(ImmutableArray<LexiconEntry> Entries, ImmutableArray<SourceError> Errors);
