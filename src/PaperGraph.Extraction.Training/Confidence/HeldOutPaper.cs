using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Training.Papers;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>An annotated paper as a model reads it that never saw it.</summary>
/// <param name="Set">The name of its file of annotations.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Spans">All that may be an entity, from <see cref="SpanReader.Least"/> on.</param>
internal sealed record HeldOutPaper(string Set, AnnotatedPaper Paper, List<SpanProbability> Spans);
