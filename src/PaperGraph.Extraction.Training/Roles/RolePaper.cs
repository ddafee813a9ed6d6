using PaperGraph.Core.Mentions;
using PaperGraph.Evaluation.Annotations;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Documents;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>An annotated paper whose concepts are taken as marked.</summary>
internal sealed class RolePaper(AnnotatedPaper paper, Analysis analysis, List<(AnnotatedEntity Gold, RoleEntity Entity)> concepts)
{
    public AnnotatedPaper Paper => paper;

    public static RolePaper Read(ConceptExtractor extractor, AnnotatedPaper paper)
    {
        var analysis = extractor.Propose(paper.Paper).Analysis;
        return new(paper, analysis, GoldPlaces.Find(analysis, paper.Gold).FindAll(concept => concept.Gold.Role != null));
    }

    /// <summary>What there is to learn.</summary>
    public IEnumerable<RoleExample> Examples(int number, RoleTable table)
    {
        var evidence = new RoleEvidence(analysis, concepts.ConvertAll(concept => concept.Entity));
        foreach (var (gold, entity) in concepts)
            yield return new(number, entity.Label, gold.Role!.Value, table.Read(analysis, evidence, entity));
    }

    /// <summary>The marked role of each concept, and what a model says.</summary>
    public IEnumerable<(AnnotatedEntity Gold, Role Role)> Judge(RoleModel model)
    {
        var roles = RoleReader.Read(model, analysis, concepts.ConvertAll(concept => concept.Entity));
        return concepts.Select((concept, i) => (concept.Gold, roles[i].Min()));
    }

    /// <summary>The marked role of each concept that an extractor finds, and what it says itself.</summary>
    public IEnumerable<(AnnotatedEntity Gold, Role Role)> Matched(ConceptExtractor extractor)
    {
        var found = EntityGrouper.Group(paper.Paper, extractor.Extract(paper.Paper));
        var annotation = new PaperAnnotation(paper.Gold.Id, [.. found.Select(entity => new AnnotatedEntity { Type = entity.Label, Name = entity.Name, Surfaces = entity.Surfaces, Role = entity.Role })]);
        return from pair in Scorer.Match(paper.Gold, annotation) where pair.Right.Role != null select (pair.Right, pair.Found.Role!.Value);
    }
}
