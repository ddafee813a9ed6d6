using System.CommandLine;
using PaperGraph.Extraction.Training.CrossValidation;

namespace PaperGraph.Extraction.Training.Commands;

/// <summary><c>--models</c>: what <c>folds</c> wrote.</summary>
internal static class FoldModelsOption
{
    public static Option<string?> Create() => new("--models") { Description = "A folder that 'folds' wrote: each paper's concepts are found by the model that never saw it; without it by rules." };

    public static FoldModels? Read(string? folder) => folder == null ? null : FoldModels.Read(folder);
}
