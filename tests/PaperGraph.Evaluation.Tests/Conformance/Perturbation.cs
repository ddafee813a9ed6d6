using System.Collections.Immutable;
using System.Text.Json;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Tests.Conformance;

/// <summary>Changes annotations in the ways that systems go wrong.</summary>
internal sealed class Perturbation(int seed)
{
    private readonly Random _random = new(seed);

    public Dictionary<string, PaperAnnotation> Of(IReadOnlyDictionary<string, PaperAnnotation> gold) =>
        gold.Values.Where(_ => !Chance(0.05)).ToDictionary(paper => paper.Id, paper => new PaperAnnotation(paper.Id, Of(paper.Entities)));

    public static string ToJson(PaperAnnotation paper) => JsonSerializer.Serialize(new
    {
        id = paper.Id,
        entities = paper.Entities.Select(entity => new { type = entity.Type.ToString(), name = entity.Name, surfaces = entity.Surfaces, role = entity.Role?.ToString().ToLowerInvariant() }),
    });

    private ImmutableArray<AnnotatedEntity> Of(ImmutableArray<AnnotatedEntity> entities)
    {
        var all = entities.SelectMany(entity => entity.Surfaces).ToArray();
        var changed = entities.Where(_ => !Chance(0.15)).Select(entity => Change(entity, all)).ToList();
        for (var i = _random.Next(4); i > 0; i--)
            changed.Insert(_random.Next(changed.Count + 1), new() { Type = Type(), Name = Chance(0.5) ? "made up " + i : all[_random.Next(all.Length)] });
        return [.. changed];
    }

    private AnnotatedEntity Change(AnnotatedEntity entity, string[] all)
    {
        var surfaces = entity.Surfaces.Where(_ => !Chance(0.2)).Select(Spell).ToList();
        while (Chance(0.3))
            surfaces.Add(Chance(0.5) ? all[_random.Next(all.Length)] : "another string");
        return new() { Type = Chance(0.1) ? Type() : entity.Type, Name = Spell(entity.Name), Surfaces = [.. surfaces], Role = entity.Role };
    }

    private string Spell(string text) => _random.Next(6) switch
    {
        0 => text.ToUpperInvariant(),
        1 => text.Replace(' ', '-'),
        2 => text + "s",
        3 => $" ({text}).",
        _ => text,
    };

    private ConceptLabel Type() => (ConceptLabel)_random.Next(4);

    private bool Chance(double share) => _random.NextDouble() < share;
}
