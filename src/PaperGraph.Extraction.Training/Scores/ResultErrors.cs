using System.Globalization;
using System.Text;
using PaperGraph.Extraction.Scores;

namespace PaperGraph.Extraction.Training.Scores;

/// <summary>Lists scores that were missed or found wrongly, with their sentences, for people to read.</summary>
internal static class ResultErrors
{
    public static string Of(List<ResultPaper> papers)
    {
        var text = new StringBuilder();
        foreach (var paper in papers)
        {
            var statements = paper.Read(ScoreRules.All);
            foreach (var (model, benchmark, value) in paper.Gold.Results)
            {
                if (paper.Score(statements).MatchedGold < paper.Gold.Results.Length && !statements.Any(score => score.Value == value && paper.Score([score]).MatchedGold > 0))
                    Append(text, paper, model, benchmark, value);
            }

            foreach (var score in statements.Where(score => paper.Score([score]).MatchedGold == 0))
            {
                var span = paper.Analysis.Document.Sentences[score.Sentence];
                text.Append(CultureInfo.InvariantCulture, $"{paper.Gold.Id} wrong {score.Extractor} {score.Subject} | {score.Benchmark} | {score.Value}\n    {paper.Paper.Text(span.Field)[span.Start..span.End]}\n");
            }
        }

        return text.Append("----\n").ToString();
    }

    /// <summary>A score that was missed, where its value stands, and which of the names were found there.</summary>
    private static void Append(StringBuilder text, ResultPaper paper, string model, string benchmark, string value)
    {
        text.Append(CultureInfo.InvariantCulture, $"{paper.Gold.Id} missed {model} | {benchmark} | {value}\n");
        var document = paper.Analysis.Document;
        foreach (var sentence in document.SentenceTokens)
        {
            var words = document.Tokens.AsSpan(sentence.First, sentence.Length);
            if (!words.ToArray().Any(token => token.Word.Text.Contains(value, StringComparison.Ordinal)))
                continue;
            var names = paper.Places.Where(place => sentence.Contains(place.Place)).Select(place => $"{place.Concept.Label} {document.Cut(place.Place)}");
            text.Append(CultureInfo.InvariantCulture, $"    {document.Cut(sentence)}\n    [{string.Join("; ", names)}]\n");
        }
    }
}
