using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Training.Roles;

/// <summary>One piece of evidence as the file of weights names it: a feature, or a word and where it stands.</summary>
internal readonly record struct RoleEvidenceName(string Kind, string? Word)
{
    public static RoleEvidenceName Of(RoleFeature feature) => new(feature.ToString(), null);

    public static RoleEvidenceName Of(RoleWord kind, string word) => new(kind.ToString(), word);

    public override string ToString() => Word == null ? Kind : $"{Kind} {Word}";
}
