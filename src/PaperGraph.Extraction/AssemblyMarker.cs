namespace PaperGraph.Extraction;
internal static class AssemblyMarker;
