using System.Collections.Immutable;
using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Evaluation.Tests;

/// <summary>Short ways to write annotations.</summary>
internal static class Entities
{
    public static AnnotatedEntity Entity(ConceptLabel type, string name, params ImmutableArray<string> surfaces) =>
        new() { Type = type, Name = name, Surfaces = surfaces };

    public static AnnotatedEntity Mentioned(ConceptLabel type, string name) => new() { Type = type, Name = name, Role = Role.Mentions };

    public static Dictionary<string, PaperAnnotation> Papers(params PaperAnnotation[] papers) => papers.ToDictionary(paper => paper.Id);

    public static Dictionary<string, PaperAnnotation> Paper(params ImmutableArray<AnnotatedEntity> entities) => Papers(new PaperAnnotation("p", entities));
}
