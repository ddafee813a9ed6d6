namespace PaperGraph.Hosting;

/// <summary>What an application says about its graph.</summary>
public sealed class PaperGraphOptions
{
    /// <summary>The store: a file, or the address of a Neo4j server as <see cref="Storage.Neo4j.Neo4jStoreOptions.Parse"/> reads it.</summary>
    /// <value><c>papergraph.db</c> in the working folder.</value>
    public string Store { get; set; } = "papergraph.db";

    /// <summary>A lexicon of one's own in JSON Lines (<c>{"type","name","aliases","stop"}</c>), which goes before the shipped one.</summary>
    /// <value>None.</value>
    public string? Lexicon { get; set; }

    /// <summary>Whether the trained model finds concepts; without it rules do (<see cref="Extraction.ExtractionOptions.UseModel"/>).</summary>
    /// <value>True by default.</value>
    public bool UseModel { get; set; } = true;

    /// <summary>
    /// The least confidence of what a build keeps: a number from 0 to 1, or the name of an operating point
    /// (<see cref="Core.Mentions.OperatingPoints"/>). It is part of the extractor's version, so papers that were read with another are read again.
    /// </summary>
    /// <value>None: that of <see cref="Extraction.ExtractionOptions.MinimumConfidence"/>.</value>
    public string? MinConfidence { get; set; }

    /// <summary>How large the store's file may grow, in bytes; a build that would pass it fails as on a full disk and loses nothing.</summary>
    /// <value>None: as large as the disk allows.</value>
    public long? MaxStoreBytes { get; set; }

    /// <summary>The login and the database of a Neo4j server, where its address says nothing of them.</summary>
    public Neo4jLogin Neo4j { get; } = new();
}
