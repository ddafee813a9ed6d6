using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Training.Examples;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Training.Weights;

namespace PaperGraph.Extraction.Training;

/// <summary>From annotated papers to a file of weights; says on the way what it does.</summary>
internal sealed class TrainingRun(TextWriter console)
{
    public async Task RunAsync(TrainingFiles files, CancellationToken cancellationToken)
    {
        var papers = await AnnotatedPaperReader.ReadAsync(files.Gold, files.Texts, cancellationToken).ConfigureAwait(false);
        var removed = await HeldOutPapers.RemoveAsync(papers, files.HeldOut, cancellationToken).ConfigureAwait(false);
        console.WriteLine($"{removed} papers left out that are measured on");
        console.WriteLine($"{papers.Count} annotated papers with {papers.Sum(paper => paper.Gold.Entities.Length)} entities");
        var smallWords = new SmallWords();
        await foreach (var paper in CorpusReader.ReadAsync(files.Corpus, cancellationToken).ConfigureAwait(false))
            smallWords.Add(paper);
        console.WriteLine($"{smallWords.Texts} texts of the corpus: most of them write {smallWords.Count} words small");
        var (lines, text) = Train(papers, smallWords);
        await WriteAsync(files.Output, text, cancellationToken).ConfigureAwait(false);
        console.WriteLine($"{lines} lines of weights written to {files.Output}");
    }

    /// <summary>The file's lines of weights and its text.</summary>
    public (int Lines, string Text) Train(IReadOnlyList<AnnotatedPaper> papers, SmallWords smallWords)
    {
        var table = new EvidenceTable();
        var examples = ReadExamples(papers, table);
        var trainer = new WeightTrainer(table, smallWords, new());
        foreach (var view in Weights.CrossValidation.Run(trainer, examples).ToLookup(example => example.UsesLexicon))
        {
            console.WriteLine($"each fifth of the papers judged by weights of the other four, {(view.Key ? "with" : "without")} lexicon:");
            CalibrationTable.Write(console, [.. view], new ExtractionOptions().MinimumConfidence);
        }

        var (coefficients, selected) = trainer.Fit(examples);
        using var writer = new StringWriter();
        var lines = WeightsWriter.Write(writer, papers.Count, table, coefficients, selected);
        return (lines, writer.ToString());
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(path, text, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Output, $"Cannot write '{path}': {exception.Message}", innerException: exception);
        }
    }

    private List<Example> ReadExamples(IReadOnlyList<AnnotatedPaper> papers, EvidenceTable table)
    {
        var examples = new ExampleReader(table).Read(papers);
        console.WriteLine($"{examples.Count} candidates in two readings, with the lexicon and without; {examples.Count(example => example.Class != GoldNames.None)} of them are concepts");
        return examples;
    }
}
