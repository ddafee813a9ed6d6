namespace PaperGraph.Concepts.Analysis;

/// <summary>A name of a node in the forms in which it is compared.</summary>
internal readonly record struct KnownName(NamedNode Node, string Text, string Fold, string NormalForm, bool IsAlias);
