using System.Globalization;
using PaperGraph.Bench.Web;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: PaperGraph.Bench.Web STORE [REQUESTS A SECOND, 100] [SECONDS, 60]");
    return 2;
}

var (rate, seconds) = (args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60);
await using var server = await Server.StartAsync(args[0]);
Console.WriteLine($"{Environment.ProcessorCount} cores, load {(await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0]}; {rate} requests a second for {seconds} s");
using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 32 }) { BaseAddress = server.Address, Timeout = TimeSpan.FromSeconds(30) };
var mix = await Mix.ReadAsync(client);
await new Load(client, mix, rate).RunAsync(TimeSpan.FromSeconds(5));
var before = server.Memory;
var load = new Load(client, mix, rate);
await load.RunAsync(TimeSpan.FromSeconds(seconds / 2.0));
var middle = server.Memory;
await load.RunAsync(TimeSpan.FromSeconds(seconds / 2.0));
load.Print(Console.Out);
Console.WriteLine($"memory of the server: {before} MB before, {middle} MB in the middle, {server.Memory} MB at the end");
return load.Failures == 0 ? 0 : 1;
