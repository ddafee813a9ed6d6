namespace PaperGraph.Graph;
internal static class AssemblyMarker;
