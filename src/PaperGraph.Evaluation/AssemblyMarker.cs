namespace PaperGraph.Evaluation;
internal static class AssemblyMarker;
