namespace PaperGraph.Export.Svg;

/// <summary>How a picture looks.</summary>
public sealed record SvgOptions
{
    /// <summary>The most nodes drawn: those with the most supporting papers, then the most relationships.</summary>
    /// <value>60 unless set.</value>
    public int Limit { get; init; } = 60;

    /// <summary>Id of the node that the rest lies around: drawn whatever its support, with a ring and all of its lines, and named over the picture.</summary>
    /// <value>Null, for none, unless set.</value>
    public string? Centre { get; init; }

    /// <summary>What stands over the picture.</summary>
    public string Title { get; init; } = "PaperGraph";

    /// <summary>Its width in pixels.</summary>
    /// <value>1,280 unless set.</value>
    public int Width { get; init; } = 1_280;

    /// <summary>Its height in pixels.</summary>
    /// <value>860 unless set.</value>
    public int Height { get; init; } = 860;
}
