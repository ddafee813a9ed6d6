using System.Text;

namespace PaperGraph.Ingest.JsonLines;

/// <summary>The fields of a record that are read; all others are ignored.</summary>
internal enum JsonField
{
    /// <summary>The identity, verbatim.</summary>
    Id,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The abstract.</summary>
    Abstract,

    /// <summary>The authors.</summary>
    Authors,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The journal or conference.</summary>
    Venue,

    /// <summary>The address.</summary>
    Url,

    /// <summary>The DOI.</summary>
    Doi,

    /// <summary>The arXiv identifier.</summary>
    Arxiv,

    /// <summary>Ids of cited papers.</summary>
    References,
}

/// <summary>The names that fields go by, any case. Of two names of one field in a record the one that stands first here is taken.</summary>
internal static class JsonFieldNames
{
    private static readonly (byte[] Name, JsonField Field)[] Table = [.. new (string Name, JsonField Field)[]
    {
        ("id", JsonField.Id), ("paper_id", JsonField.Id), ("paperId", JsonField.Id),
        ("title", JsonField.Title),
        ("abstract", JsonField.Abstract), ("summary", JsonField.Abstract), ("abstract_text", JsonField.Abstract),
        ("authors", JsonField.Authors), ("author", JsonField.Authors),
        ("year", JsonField.Year),
        ("venue", JsonField.Venue), ("journal", JsonField.Venue), ("conference", JsonField.Venue),
        ("url", JsonField.Url),
        ("doi", JsonField.Doi),
        ("arxiv", JsonField.Arxiv), ("arxiv_id", JsonField.Arxiv), ("arxivId", JsonField.Arxiv),
        ("references", JsonField.References),
    }.Select(entry => (Encoding.UTF8.GetBytes(entry.Name), entry.Field))];

    /// <summary>The field that a name means, with the name's place in the table; false for a name that is not read.</summary>
    public static bool TryFind(ReadOnlySpan<byte> name, out JsonField field, out int rank)
    {
        for (rank = 0; rank < Table.Length; rank++)
        {
            if (Table[rank].Name.Length == name.Length && Ascii.EqualsIgnoreCase(Table[rank].Name, name))
            {
                field = Table[rank].Field;
                return true;
            }
        }

        field = default;
        return false;
    }
}
