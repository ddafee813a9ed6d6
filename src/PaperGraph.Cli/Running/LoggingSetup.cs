using System.Globalization;
using Microsoft.Extensions.Configuration;
using Serilog;
using Serilog.Events;

namespace PaperGraph.Cli.Running;

/// <summary>Serilog as the configuration says: a file always, standard error on request.</summary>
internal static class LoggingSetup
{
    /// <summary>The setting that names the log file.</summary>
    public const string FileKey = "Log:File";

    /// <summary>The setting that names the least level; <c>PAPERGRAPH_Log__Level</c> in the environment.</summary>
    public const string LevelKey = "Log:Level";

    public static string DefaultFolder { get; } =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "papergraph", "logs");

    public static ILogger Create(IConfiguration configuration, bool verbose)
    {
        var level = Enum.TryParse<LogEventLevel>(configuration[LevelKey], ignoreCase: true, out var parsed) ? parsed : LogEventLevel.Information;
        var named = configuration[FileKey];
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(configuration)
            .MinimumLevel.Is(level)
            .MinimumLevel.Override("Microsoft.AspNetCore", Least(level)) // which would write each request's address, and a token in it
            .MinimumLevel.Override("ModelContextProtocol", Least(level))
            .WriteTo.File(
                named ?? Path.Combine(DefaultFolder, "papergraph-.log"),
                rollingInterval: named is null ? RollingInterval.Day : RollingInterval.Infinite,
                retainedFileCountLimit: 7,
                shared: true,
                formatProvider: CultureInfo.InvariantCulture);
        if (verbose)
            logger.WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: CultureInfo.InvariantCulture);
        return logger.CreateLogger();
    }

    private static LogEventLevel Least(LogEventLevel level) => level < LogEventLevel.Warning ? LogEventLevel.Warning : level;
}
