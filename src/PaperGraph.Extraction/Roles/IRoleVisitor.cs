namespace PaperGraph.Extraction.Roles;

/// <summary>Is told what speaks for a role: by the model, which weighs it, and by its training, which counts it.</summary>
internal interface IRoleVisitor
{
    /// <summary>Something holds.</summary>
    void Feature(RoleFeature feature);

    /// <summary>A token's word stands there.</summary>
    void Word(RoleWord kind, int token);

    /// <summary>The words of some tokens stand there.</summary>
    void Words(RoleWord kind, int first, int end);
}
