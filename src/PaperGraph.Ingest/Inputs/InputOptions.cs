namespace PaperGraph.Ingest.Inputs;

/// <summary>How inputs are opened.</summary>
public sealed record InputOptions
{
    /// <summary>The name of the collection that the papers come with (<see cref="Core.Papers.Paper.Source"/>).</summary>
    /// <value>Null: the file's name without its folder; <c>stdin</c> for standard input.</value>
    public string? Source { get; init; }

    /// <summary>Gives standard input, which an input called <c>-</c> reads.</summary>
    /// <value>Null: there is none.</value>
    public Func<Stream>? StandardInput { get; init; }

    /// <summary>The format of all inputs: one of <see cref="PaperSources.Formats"/>.</summary>
    /// <value>Null: each input's format is found in its content.</value>
    public string? Format { get; init; }
}
