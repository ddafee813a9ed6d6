using PaperGraph.Core.Schema;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Phrases;

/// <summary>A noun phrase.</summary>
/// <param name="Kept">Its part that may be a name.</param>
/// <param name="Whole">All of it, with leading adjectives and a final class noun.</param>
/// <param name="UnitCount">Number of words and compounds in <paramref name="Kept"/>.</param>
/// <param name="Opening">The part of speech of the first of them.</param>
/// <param name="ClassNoun">What the class noun after it says, if there is one.</param>
internal readonly record struct NounPhrase(TokenSpan Kept, TokenSpan Whole, int UnitCount, WordClass Opening, ConceptLabel? ClassNoun);
