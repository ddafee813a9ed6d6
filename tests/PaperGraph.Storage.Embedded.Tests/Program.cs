using PaperGraph.Storage.Embedded.Tests;
using PaperGraph.Storage.Embedded.Tests.Processes;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

if (args is [WriterLoop.Argument, var store])
    return await WriterLoop.RunAsync(store);
if (args is [ElementLoop.Argument, var graph])
    return await ElementLoop.RunAsync(graph);

// From here on what xunit would have generated.
return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
