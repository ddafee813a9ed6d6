using System.Globalization;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Training.Fitting;
using PaperGraph.Extraction.Training.Roles;

namespace PaperGraph.Extraction.Training.CrossValidation;

/// <summary>
/// A folder of models, each fitted without one fold of the annotated papers, and a list of which paper is in which fold. So what
/// works on found concepts can be fitted and measured again and again without fitting the models anew.
/// </summary>
internal sealed class FoldModels
{
    private const string List = "papers.tsv";

    private readonly string _folder;
    private readonly CrfModel[] _models;
    private readonly Dictionary<string, int> _folds;

    private FoldModels(string folder, CrfModel[] models, Dictionary<string, int> folds) => (_folder, _models, _folds) = (folder, models, folds);

    /// <summary>How many folds there are.</summary>
    public int Count => _models.Length;

    /// <summary>The model that never saw the papers of a fold.</summary>
    public CrfModel this[int fold] => _models[fold];

    /// <summary>The fold of a paper.</summary>
    /// <exception cref="PaperGraphException">The paper was in none.</exception>
    public int FoldOf(string paper) => _folds.TryGetValue(paper, out var fold)
        ? fold
        : throw new PaperGraphException(ErrorKind.Input, $"No model was fitted without the paper '{paper}'.", "fit the folds with all annotations that are measured on");

    /// <exception cref="PaperGraphException">A file cannot be read.</exception>
    public static FoldModels Read(string folder)
    {
        try
        {
            var folds = File.ReadLines(Path.Combine(folder, List)).Select(line => line.Split('\t'))
                .ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
            return new(folder, [.. Enumerable.Range(0, folds.Values.Max() + 1).Select(fold => ReadModel(PathOf(folder, fold)))], folds);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new PaperGraphException(ErrorKind.Input, $"Cannot read the models of '{folder}': {exception.Message}", innerException: exception);
        }
    }

    /// <summary>Weights of roles that were fitted without the papers of a fold.</summary>
    public RoleModel RolesOf(int fold) => RoleWeightsFile.Read(RolesPath(fold));

    /// <summary>Writes weights of roles that were fitted without the papers of a fold.</summary>
    public void WriteRoles(int fold, IReadOnlyList<(string Name, string[] Words)> lines) =>
        RoleWeightsFile.Write(RolesPath(fold), _folds.Count(paper => paper.Value != fold), lines);

    public static void WriteModel(string folder, int fold, FittedModel model, float smallest)
    {
        var (features, rows) = model.Quantize(smallest);
        using var file = File.Create(PathOf(folder, fold));
        CrfFile.Write(file, model.Transitions, features, rows);
    }

    public static void WriteList(string folder, IEnumerable<(string Paper, int Fold)> papers) =>
        File.WriteAllLines(Path.Combine(folder, List), papers.Select(paper => string.Create(CultureInfo.InvariantCulture, $"{paper.Paper}\t{paper.Fold}")));

    private string RolesPath(int fold) => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"roles-{fold}.txt"));

    private static string PathOf(string folder, int fold) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"fold-{fold}.bin"));

    private static CrfModel ReadModel(string path)
    {
        using var file = File.OpenRead(path);
        return CrfFile.Read(file);
    }
}
