using System.Globalization;
using PaperGraph.Cli;
using PaperGraph.Cli.Output;

CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
return await Application.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
