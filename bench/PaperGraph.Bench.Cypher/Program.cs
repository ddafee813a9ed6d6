using System.Globalization;
using PaperGraph.Bench.Cypher;

// Usage: growth [WORD] | DATA ADMIN [NODE_MODULES SCRIPTS] [WORD]; DATA is made by graph-bench's gen.mjs, ADMIN from it by to-neo4j-admin.py;
// with the folder of the installed peer and that of graph-bench's scripts the peer runs the same questions first. With a word only the
// statements or questions are measured that have it in their name.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine($"{Environment.ProcessorCount} cores, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
if (args is ["growth", ..])
{
    await Growth.RunAsync(args.ElementAtOrDefault(1) ?? "");
    return;
}

var data = Path.GetFullPath(args[0]);
var peer = args.Length > 3 ? await new Peer(data, args[2], args[3]).RunAsync() : [];
await new Comparison(data, peer).RunAsync(args[1], args.Length is 3 or 5 ? args[^1] : "");
