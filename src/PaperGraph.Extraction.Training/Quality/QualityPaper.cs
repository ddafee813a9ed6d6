using PaperGraph.Evaluation.Annotations;
using PaperGraph.Extraction.Training.CrossValidation;

namespace PaperGraph.Extraction.Training.Quality;

/// <summary>An annotated paper, read by models that never saw it.</summary>
internal sealed record QualityPaper(string Set, PaperAnnotation Gold, PaperReading Reading);
