namespace PaperGraph.Ingest.Ris;

/// <summary>How the lines of a RIS file are written.</summary>
internal enum RisForm
{
    /// <summary>Two capitals or a capital and a digit, two blanks, a hyphen, and a blank or the end.</summary>
    Strict,

    /// <summary>Any case, one or more blanks on either side of the hyphen.</summary>
    Loose,
}
