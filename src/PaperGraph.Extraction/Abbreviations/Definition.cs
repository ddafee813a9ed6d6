using PaperGraph.Core.Mentions;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>An abbreviation and the tokens of its two forms.</summary>
internal sealed record Definition(Abbreviation Abbreviation, TokenSpan Long, TokenSpan Short);
