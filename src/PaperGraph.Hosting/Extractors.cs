using PaperGraph.Core.Diagnostics;
using PaperGraph.Core.Mentions;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicons;

namespace PaperGraph.Hosting;

/// <summary>Makes extractors as the options ask for.</summary>
public static class Extractors
{
    /// <summary>An extractor.</summary>
    /// <param name="options">Says which lexicon, and whether the model finds concepts.</param>
    /// <param name="useLexicon">Whether any lexicon is used, the shipped one included.</param>
    /// <param name="minimumConfidence">Concepts that are less sure are left out; null for what the options ask for, or the extractor takes by itself.</param>
    /// <exception cref="PaperGraphException">The lexicon cannot be read, a line of it is no entry, or the options' least confidence is none.</exception>
    public static ConceptExtractor Create(PaperGraphOptions options, bool useLexicon = true, double? minimumConfidence = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var extraction = new ExtractionOptions { UseModel = options.UseModel };
        minimumConfidence ??= options.MinConfidence is { } named ? OperatingPoints.Parse(named) : extraction.MinimumConfidence;
        return new(useLexicon ? LexiconFile.Load(options.Lexicon) : Lexicon.Empty, extraction with { MinimumConfidence = minimumConfidence.Value });
    }
}
