using PaperGraph.Core.Mentions;
using PaperGraph.Extraction.Documents;

namespace PaperGraph.Extraction.Roles;

/// <summary>
/// Tells what a paper does with its concepts. A concept has one role in a paper, judged by all its places together; the place
/// that shows it best carries it, and the others what they show themselves, never more.
/// </summary>
internal readonly ref struct RoleReader
{
    private readonly RoleModel _model;
    private readonly DirectProposal _proposals;
    private readonly RoleEvidence _evidence;
    private readonly int[] _words;
    private readonly RowSet _concept;
    private readonly RowSet _place;
    private readonly RowSet _places;

    private RoleReader(RoleModel model, Analysis analysis, List<RoleEntity> entities, Span<ulong> memory)
    {
        (_model, _proposals, _evidence) = (model, new(analysis.Document, entities), new(analysis, entities));
        _words = model.WordsOf(analysis.Document);
        var size = memory.Length / 3;
        _concept = new(memory[..size]);
        _place = new(memory[size..(2 * size)]);
        _places = new(memory[(2 * size)..]);
    }

    /// <summary>A role for each place, in their order.</summary>
    public static Role[] Read(RoleModel model, Analysis analysis, List<PlacedConcept> places)
    {
        var (entities, entityOf) = RoleEntity.Group(places);
        var roles = Read(model, analysis, entities);
        var (result, seen) = (new Role[places.Count], new int[entities.Count]);
        for (var i = 0; i < result.Length; i++)
            result[i] = roles[entityOf[i]][seen[entityOf[i]]++];
        return result;
    }

    /// <summary>For each concept the roles of its places; the strongest of them is the concept's.</summary>
    public static Role[][] Read(RoleModel model, Analysis analysis, List<RoleEntity> entities)
    {
        Span<ulong> memory = stackalloc ulong[3 * RowSet.SizeFor(model.Rows)];
        var reader = new RoleReader(model, analysis, entities, memory);
        var roles = new Role[entities.Count][];
        for (var i = 0; i < roles.Length; i++)
            roles[i] = reader.Read(entities[i]);
        return roles;
    }

    private Role[] Read(RoleEntity entity)
    {
        _concept.Clear();
        _places.Clear();
        var concept = new RowCollector(_model, entity.Label, _words, _concept);
        _evidence.TellConcept(entity, ref concept);
        Span<float> sums = stackalloc float[RoleModel.Roles];
        var ofPlaces = entity.Places.Count == 1 ? [] : new float[entity.Places.Count * RoleModel.Roles];
        for (var i = 0; i < entity.Places.Count; i++)
            Read(entity, i, ofPlaces);
        _concept.Sum(_model, _places, sums);
        var proposed = _proposals.Find(entity);
        var role = proposed >= 0 ? (int)Role.Introduces : Likeliest(sums, 0);
        return entity.Places.Count == 1 ? [(Role)role] : Share(ofPlaces, role, proposed);
    }

    /// <summary>Collects what a place shows, and, of a concept with several, sums it up.</summary>
    private void Read(RoleEntity entity, int number, Span<float> ofPlaces)
    {
        _place.Clear();
        var rows = new RowCollector(_model, entity.Label, _words, _place);
        _evidence.TellPlace(entity, entity.Places[number], ref rows);
        _places.Add(_place);
        if (ofPlaces.Length > 0)
            _concept.Sum(_model, _place, ofPlaces.Slice(number * RoleModel.Roles, RoleModel.Roles));
    }

    /// <summary>
    /// The concept's role to the place that shows it, if one is known, else to that where it is likeliest; and to each other what is
    /// likeliest there of what is no stronger.
    /// </summary>
    private static Role[] Share(ReadOnlySpan<float> ofPlaces, int role, int shown)
    {
        var roles = new Role[ofPlaces.Length / RoleModel.Roles];
        var (best, highest) = (0, float.NegativeInfinity);
        for (var i = 0; i < roles.Length; i++)
        {
            var sums = ofPlaces.Slice(i * RoleModel.Roles, RoleModel.Roles);
            roles[i] = (Role)Likeliest(sums, role);
            if (Lead(sums, role) is var lead && lead > highest)
                (best, highest) = (i, lead);
        }

        roles[shown >= 0 ? shown : best] = (Role)role;
        return roles;
    }

    private static int Likeliest(ReadOnlySpan<float> sums, int strongest)
    {
        var best = strongest;
        for (var i = strongest + 1; i < sums.Length; i++)
            best = sums[i] > sums[best] ? i : best;
        return best;
    }

    private static float Lead(ReadOnlySpan<float> sums, int role)
    {
        var other = float.NegativeInfinity;
        for (var i = 0; i < sums.Length; i++)
            other = i == role ? other : Math.Max(other, sums[i]);
        return sums[role] - other;
    }
}
