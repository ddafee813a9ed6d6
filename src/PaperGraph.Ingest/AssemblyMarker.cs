namespace PaperGraph.Ingest;
internal static class AssemblyMarker;
