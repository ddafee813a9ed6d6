namespace PaperGraph.Extraction.Roles;

/// <summary>Tells facts that may hold.</summary>
internal static class RoleFacts
{
    public static void Tell<TVisitor>(bool holds, RoleFeature feature, ref TVisitor visitor)
        where TVisitor : IRoleVisitor, allows ref struct
    {
        if (holds)
            visitor.Feature(feature);
    }
}
