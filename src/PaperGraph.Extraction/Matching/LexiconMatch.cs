using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Matching;

/// <summary>A place where a lexicon's name stands.</summary>
/// <param name="Span">The place.</param>
/// <param name="Entry">The entry whose name or alias it is.</param>
/// <param name="Rule">Which capitals that name demanded.</param>
internal readonly record struct LexiconMatch(TokenSpan Span, LexiconEntry Entry, CaseRule Rule);
