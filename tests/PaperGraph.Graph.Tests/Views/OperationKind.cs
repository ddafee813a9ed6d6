namespace PaperGraph.Graph.Tests.Views;

/// <summary>What is done to an element.</summary>
internal enum OperationKind
{
    CreateNode,
    CreateRelationship,
    CreateAnotherRelationship,
    AddLabel,
    RemoveLabel,
    SetNodeProperty,
    SetRelationshipProperty,
    DeleteRelationship,
    DeleteNode,
}
