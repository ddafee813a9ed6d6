namespace PaperGraph.Concepts;
internal static class AssemblyMarker;
