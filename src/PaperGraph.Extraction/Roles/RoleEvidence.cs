using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Roles;

/// <summary>What the role model weighs. Reading roles and training both read it here, so that they cannot differ.</summary>
internal sealed class RoleEvidence
{
    private readonly RoleContext _context;
    private readonly ConceptEvidence _concept;
    private readonly PlaceEvidence _place;
    private readonly SentenceEvidence _sentence;

    public RoleEvidence(Analysis analysis, List<RoleEntity> entities)
    {
        _context = new(analysis, entities);
        (_concept, _place, _sentence) = (new(_context), new(_context), new(_context));
    }

    /// <summary>Tells what holds of the concept wherever it stands.</summary>
    public void TellConcept<TVisitor>(RoleEntity entity, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct => _concept.TellConcept(entity, ref visitor);

    /// <summary>Tells what one of its places shows.</summary>
    public void TellPlace<TVisitor>(RoleEntity entity, TokenSpan place, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        if (place.First < _context.Document.TitleEnd)
            _place.TellTitle(place, ref visitor);
        else
            _place.TellPosition(entity, place, ref visitor);
        _place.TellNeighbours(place, ref visitor);
        _sentence.TellSentence(entity, place, ref visitor);
    }
}
