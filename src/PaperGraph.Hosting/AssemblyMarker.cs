namespace PaperGraph.Hosting;
internal static class AssemblyMarker;
