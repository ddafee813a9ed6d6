namespace PaperGraph.Ingest.Csv;

/// <summary>What a column of a table says.</summary>
internal enum CsvColumn
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>The authors.</summary>
    Authors,

    /// <summary>The year or date.</summary>
    Year,

    /// <summary>The journal or conference.</summary>
    Venue,

    /// <summary>The DOI.</summary>
    Doi,

    /// <summary>The address.</summary>
    Url,

    /// <summary>The arXiv identifier.</summary>
    Arxiv,

    /// <summary>The row's own id.</summary>
    OriginalId,
}
