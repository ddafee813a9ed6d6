using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Training.CrossValidation;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Papers;
using PaperGraph.Extraction.Training.Quality.Sections;
using PaperGraph.Extraction.Training.Roles;

namespace PaperGraph.Extraction.Training.Quality;

/// <summary>Measures extraction and identity, and writes the figures into a page.</summary>
internal sealed class QualityRun(TextWriter console)
{
    private const int Folds = 4;

    public async Task RunAsync(QualityFiles files, CancellationToken cancellationToken)
    {
        var page = await ReadPageAsync(files.Page, cancellationToken).ConfigureAwait(false);
        var models = await ModelsAsync(files, cancellationToken).ConfigureAwait(false);
        var papers = new List<(string Set, AnnotatedPaper Paper)>();
        foreach (var (set, gold, texts) in QualityFiles.Sets.Zip(files.GoldPaths, files.TextPaths))
            papers.AddRange((await AnnotatedPaperReader.ReadAsync([gold], [texts], cancellationToken).ConfigureAwait(false)).Select(paper => (set, paper)));
        var confidence = HeldOutConfidence.Of(papers, models);
        var known = QualityReadings.Of(confidence, models, Lexicon.Shipped, QualityFiles.Sets);
        var plain = QualityReadings.Of(confidence, models, Lexicon.Empty, QualityFiles.Measured);
        console.WriteLine($"{papers.Count} papers read");
        (string, string)[] sections =
        [
            ("extraction", ExtractionSection.Write(known, plain)),
            ("operating points", PointSection.Write(known, plain)),
            ("confidence", CalibrationSection.Write(confidence.Judge(), known)),
            ("support", await SupportSection.WriteAsync(known, cancellationToken).ConfigureAwait(false)),
            ("roles", RoleSection.Write(known)),
            ("results", ResultSection.Write(known)),
            ("identity", await IdentitySection.WriteAsync(files.Concepts, known, plain, cancellationToken).ConfigureAwait(false)),
            ("abbreviations", AbbreviationSection.Write(files.Abbreviations)),
            ("other sets", await NerSection.WriteAsync(files, cancellationToken).ConfigureAwait(false)),
        ];
        await WriteAsync(files.Page, QualityPage.Replace(page, sections), cancellationToken).ConfigureAwait(false);
        await WriteAsync(files.Picture, CurveSection.Draw(known), cancellationToken).ConfigureAwait(false);
        console.WriteLine($"figures written to {files.Page} and {files.Picture}");
    }

    /// <summary>Models that never saw a fold; they are fitted where they are not there.</summary>
    private async Task<FoldModels> ModelsAsync(QualityFiles files, CancellationToken cancellationToken)
    {
        if (Directory.Exists(files.Models))
            return FoldModels.Read(files.Models);
        var folds = new FoldFiles(files.GoldPaths, files.TextPaths, files.SilverEven, files.SilverOdd, files.Corpus, files.Models);
        await new FoldRun(console, new(), CrfOptions.LeastCount).RunAsync(folds, Folds, cancellationToken).ConfigureAwait(false);
        var models = FoldModels.Read(files.Models);
        await new RoleRun(console, Folds, models).RunAsync(files.GoldPaths, files.TextPaths, null, cancellationToken).ConfigureAwait(false);
        return models;
    }

    private static async Task<string> ReadPageAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"Cannot read '{path}': {exception.Message}", innerException: exception);
        }
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
}
