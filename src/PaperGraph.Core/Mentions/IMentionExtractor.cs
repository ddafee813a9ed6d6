using PaperGraph.Core.Papers;

namespace PaperGraph.Core.Mentions;

/// <summary>Finds the concepts that papers name. An extractor keeps no state between papers.</summary>
public interface IMentionExtractor
{
    /// <summary>Changes whenever the same text could give other mentions; stored with each paper.</summary>
    string Version { get; }

    /// <summary>A fingerprint of the lexicon in use; stored with each paper.</summary>
    string LexiconVersion { get; }

    /// <summary>Reads papers as they come and gives one result for each, in the same order.</summary>
    IAsyncEnumerable<PaperMentions> ExtractAsync(IAsyncEnumerable<Paper> papers, CancellationToken cancellationToken = default);
}
