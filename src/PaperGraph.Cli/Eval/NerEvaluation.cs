using PaperGraph.Cli.Output;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Evaluation.NerSets;

namespace PaperGraph.Cli.Eval;

/// <summary>What is found in the texts of a set for named entities.</summary>
internal static class NerEvaluation
{
    public static async Task<ResultTable> RunAsync(string path, NerTypes types, EvalMode mode, IMentionExtractor extractor, CancellationToken cancellationToken)
    {
        if (mode == EvalMode.Match)
            throw new PaperGraphException(ErrorKind.Usage, "A set for named entities marks places and no entities, so there is nothing to match.", "--mode strict, --mode set");
        var passages = NerPassage.Of(await NerReader.ReadAsync(path, cancellationToken).ConfigureAwait(false), types);
        var found = await extractor.ExtractAsync(passages.Select(passage => passage.Paper).ToAsyncEnumerable(), cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        var scores = mode == EvalMode.Strict ? NerScorer.ScoreSpans(passages, found, types) : NerScorer.ScoreNames(passages, found, types);
        return ScoreTables.ByType(scores, types.NameOf);
    }
}
