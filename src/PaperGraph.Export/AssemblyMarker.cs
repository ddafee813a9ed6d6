namespace PaperGraph.Export;
internal static class AssemblyMarker;
