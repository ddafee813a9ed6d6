using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>How well roles agree, over entities found with the right type of which both sides state a role.</summary>
public sealed class RoleCounts
{
    private static readonly int Roles = Enum.GetValues<Role>().Length;

    private readonly int[] _pairs = new int[Enum.GetValues<ConceptLabel>().Length * Roles * Roles];
    private readonly int[] _gold = new int[Roles];
    private readonly int[] _predicted = new int[Roles];

    /// <summary>How many entities of a type have one role in the annotation and another, or the same, in what was found.</summary>
    public int Count(ConceptLabel type, Role gold, Role found) => _pairs[Index(type, gold, found)];

    /// <summary>In how many entities of a type, or of all, the role is the same, of how many.</summary>
    public (int Same, int Compared) Agreement(ConceptLabel? type = null)
    {
        var (same, compared) = (0, 0);
        foreach (var label in Enum.GetValues<ConceptLabel>().Where(label => type is null || label == type))
        {
            foreach (var gold in Enum.GetValues<Role>())
            {
                same += Count(label, gold, gold);
                compared += Enum.GetValues<Role>().Sum(found => Count(label, gold, found));
            }
        }

        return (same, compared);
    }

    /// <summary>
    /// The score of all entities of a role: right are those found with the right type and the right role. So it says how far the
    /// relationships of that role can be relied on, while <see cref="Agreement"/> leaves aside what is not found.
    /// </summary>
    public EntityScore ScoreOf(Role role)
    {
        var right = Enum.GetValues<ConceptLabel>().Sum(label => Count(label, role, role));
        return new(right, _gold[(int)role], right, _predicted[(int)role]);
    }

    internal void AddPair(AnnotatedEntity gold, AnnotatedEntity found)
    {
        if (gold.Role is { } role && found.Role is { } other)
            _pairs[Index(gold.Type, role, other)]++;
    }

    internal void AddPaper(IEnumerable<AnnotatedEntity> gold, IEnumerable<AnnotatedEntity> predicted)
    {
        Add(gold, _gold);
        Add(predicted, _predicted);
    }

    private static void Add(IEnumerable<AnnotatedEntity> entities, int[] counts)
    {
        foreach (var entity in entities)
        {
            if (entity.Role is { } role)
                counts[(int)role]++;
        }
    }

    private static int Index(ConceptLabel type, Role gold, Role found) => (((((int)type) * Roles) + (int)gold) * Roles) + (int)found;
}
