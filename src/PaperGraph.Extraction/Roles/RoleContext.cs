using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>A paper as roles are read in it: its text, its concepts, and where its title has a colon.</summary>
internal sealed class RoleContext
{
    public RoleContext(Analysis analysis, List<RoleEntity> entities)
    {
        (Analysis, Entities, Sentences) = (analysis, entities, new(analysis.Document));
        TitleColon = Array.FindIndex(Document.Tokens, 0, Document.TitleEnd, token => token.Is(':'));
        OwnName = new(0, Math.Max(TitleColon, 0));
        EntityAt = new int[Document.Tokens.Length];
        EntityAt.AsSpan().Fill(-1);
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var place in entities[i].Places)
                EntityAt.AsSpan(place.First, place.Length).Fill(i);
        }
    }

    public Analysis Analysis { get; }

    public Document Document => Analysis.Document;

    public SentenceKinds Sentences { get; }

    public List<RoleEntity> Entities { get; }

    /// <summary>The title's first colon, or -1.</summary>
    public int TitleColon { get; }

    /// <summary>What stands before it.</summary>
    public TokenSpan OwnName { get; }

    /// <summary>The number of the concept that each token names, or -1.</summary>
    public int[] EntityAt { get; }
}
