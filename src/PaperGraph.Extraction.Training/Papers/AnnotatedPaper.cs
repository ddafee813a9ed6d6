using PaperGraph.Core.Papers;
using PaperGraph.Evaluation.Annotations;

namespace PaperGraph.Extraction.Training.Papers;

/// <summary>A paper and what was marked in it.</summary>
internal sealed record AnnotatedPaper(Paper Paper, PaperAnnotation Gold);
