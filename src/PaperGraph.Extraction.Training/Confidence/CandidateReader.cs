using PaperGraph.Core.Schema;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Entities;
using PaperGraph.Extraction.Lexicons;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>
/// Reads what may be a concept in annotated papers, and whether it is one: every name with every label that some place says,
/// those too that would lose to another; of a name that the lexicon knows the lexicon's label alone.
/// </summary>
internal sealed class CandidateReader(Lexicon lexicon)
{
    private readonly ConceptExtractor _extractor = new(lexicon, null, null, RoleModel.Empty);

    public List<CandidateExample> Read(IReadOnlyList<HeldOutPaper> papers)
    {
        var examples = new List<CandidateExample>[papers.Count];
        Parallel.For(0, papers.Count, new() { MaxDegreeOfParallelism = 2 }, i => examples[i] = Read(papers[i], i));
        return [.. examples.SelectMany(paper => paper)];
    }

    private List<CandidateExample> Read(HeldOutPaper paper, int number)
    {
        var analysis = _extractor.Analyse(paper.Paper.Paper);
        var forms = new NameForms(analysis, paper.Spans, useAbbreviations: true);
        var fit = new EntityFit(paper.Paper.Gold);
        var examples = new List<CandidateExample>();
        foreach (var form in forms.All.Where(form => !form.IsStopped))
        {
            foreach (var label in LabelsOf(form).Where(label => ModelJudge.MayBe(analysis, form, form.Spellings[0], label)))
            {
                var evidence = new float[ConfidenceEvidence.Count];
                ConfidenceEvidence.Read(analysis.Document, forms, form, label, evidence);
                examples.Add(new(number, Calibration.KindOf(label, form.KnownLabel != null), evidence, IsRight(analysis.Document, form, label, fit)));
            }
        }

        return examples;
    }

    private static IEnumerable<ConceptLabel> LabelsOf(NameForm form) =>
        form.KnownLabel is { } known ? [known] : Enum.GetValues<ConceptLabel>().Where(label => form[label] > 0);

    private static bool IsRight(Text.Document document, NameForm form, ConceptLabel label, EntityFit fit)
    {
        var surfaces = form.Spellings.Select(spelling => document.Cut(spelling).ToString()).Distinct(StringComparer.Ordinal).ToArray();
        return fit.Holds(new() { Type = label, Name = surfaces[0], Surfaces = [.. surfaces] });
    }
}
