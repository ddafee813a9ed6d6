using PaperGraph.Core.Mentions;
using PaperGraph.Core.Schema;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>A concept of an annotated paper.</summary>
/// <param name="Paper">The number of its paper.</param>
/// <param name="Label">What it is.</param>
/// <param name="Role">What the paper does with it.</param>
/// <param name="Evidence">The numbers of what its text says, each once.</param>
internal sealed record RoleExample(int Paper, ConceptLabel Label, Role Role, int[] Evidence);
