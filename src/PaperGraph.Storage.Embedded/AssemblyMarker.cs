namespace PaperGraph.Storage.Embedded;
internal static class AssemblyMarker;
