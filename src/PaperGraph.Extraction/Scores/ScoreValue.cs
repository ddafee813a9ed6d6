namespace PaperGraph.Extraction.Scores;

/// <summary>A number that may be a score.</summary>
/// <param name="Token">Its token.</param>
/// <param name="End">The token after it and its percent sign.</param>
/// <param name="From">The number that it replaces in <c>from 91.7 to 94.1</c>, as a token, or -1.</param>
internal readonly record struct ScoreValue(int Token, int End, int From);
