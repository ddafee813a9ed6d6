using PaperGraph.Extraction.Entities;

namespace PaperGraph.Extraction.Training.Confidence;

/// <summary>A name of a paper that may be a concept of a label.</summary>
/// <param name="Paper">The paper's number.</param>
/// <param name="Kind">The label and whether the lexicon knows the name, as <see cref="Calibration.KindOf(Core.Schema.ConceptLabel, bool)"/> numbers them.</param>
/// <param name="Evidence">What the calibration weighs.</param>
/// <param name="IsRight">Whether it is one.</param>
internal sealed record CandidateExample(int Paper, int Kind, float[] Evidence, bool IsRight);
