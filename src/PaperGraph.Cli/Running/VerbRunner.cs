using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Hosting;
using Serilog;
using Spectre.Console;

namespace PaperGraph.Cli.Running;

/// <summary>Runs a verb inside a host made for it, and turns what goes wrong into messages and exit codes.</summary>
internal sealed partial class VerbRunner(Terminal terminal, CommonOptions options)
{
    public async Task<int> RunAsync(Verb verb, ParseResult arguments, CancellationToken cancellationToken)
    {
        using var host = TryCreateHost(arguments);
        if (host is null)
            return ExitCode.Usage;
        var logger = host.Services.GetRequiredService<ILogger<VerbRunner>>();
        var session = new Session(host.Services, terminal, arguments.GetValue(options.Format), arguments.GetValue(options.MinConfidence));
        try
        {
            return await verb.RunAsync(arguments, session, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Say(verb.WhenInterrupted);
            return ExitCode.Interrupted;
        }
        catch (PaperGraphException error)
        {
            WriteError(error.Message, error.Hint);
            LogFailure(logger, error, verb.Name);
            return ExitCode.Of(error.Kind);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            WriteError(error.Message, hint: null);
            LogFailure(logger, error, verb.Name);
            return ExitCode.Output;
        }
        catch (Exception error)
        {
            WriteError($"This is a fault of PaperGraph: {error.Message}", $"report it with the log, {LoggingSetup.DefaultFolder}");
            LogFailure(logger, error, verb.Name);
            return ExitCode.Unexpected;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Verb} failed")]
    private static partial void LogFailure(ILogger<VerbRunner> logger, Exception error, string verb);

    private void WriteError(string message, string? hint)
    {
        terminal.Messages.Write(new Text("error: ", new Style(Color.Red, decoration: Decoration.Bold)));
        terminal.Say(message);
        if (hint is not null)
            terminal.Say("  try: " + hint);
    }

    private IHost? TryCreateHost(ParseResult arguments)
    {
        try
        {
            var host = CreateHost(arguments);
            _ = host.Services.GetRequiredService<IOptions<PaperGraphOptions>>().Value;
            return host;
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException or OptionsValidationException)
        {
            WriteError("A setting is wrong. " + error.Message, error.InnerException?.Message);
            return null;
        }
    }

    private IHost CreateHost(ParseResult arguments)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory, DisableDefaults = true });
        builder.Configuration
            .AddJsonFile("appsettings.json", optional: true)
            .AddInMemoryCollection(Neo4jEnvironment.Read())
            .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "papergraph.json"), optional: true)
            .AddEnvironmentVariables("PAPERGRAPH_")
            .AddInMemoryCollection(FromArguments(arguments));
        builder.Services.AddSerilog(LoggingSetup.Create(builder.Configuration, arguments.GetValue(options.Verbose)), dispose: true);
        builder.Services.AddPaperGraph(builder.Configuration);
        builder.Services.PostConfigure<PaperGraphOptions>(settings =>
        {
            settings.Store = Neo4jEnvironment.Resolve(settings.Store);
            var speaksToServer = arguments.Tokens.Select(token => token.Value).Append(settings.Store).Any(StoreAddress.IsAddress);
            if (arguments.GetValue(options.LabelPrefix) is not null && !speaksToServer)
                throw new InvalidOperationException($"--label-prefix is for a Neo4j server; the store {settings.Store} is a file, which holds nothing else.");
        });
        return builder.Build();
    }

    private Dictionary<string, string?> FromArguments(ParseResult arguments)
    {
        (string Key, Option<string?> Option)[] given =
        [
            (nameof(PaperGraphOptions.Store), options.Store),
            ($"{nameof(PaperGraphOptions.Neo4j)}:{nameof(Neo4jLogin.LabelPrefix)}", options.LabelPrefix),
            (nameof(PaperGraphOptions.Lexicon), options.Lexicon),
            (LoggingSetup.FileKey, options.LogFile),
            (LoggingSetup.LevelKey, options.LogLevel),
        ];
        var settings = given.Where(pair => arguments.GetValue(pair.Option) is not null).ToDictionary(pair => pair.Key, pair => arguments.GetValue(pair.Option));
        if (arguments.GetValue(options.MinConfidence) is { } least)
            settings.Add(nameof(PaperGraphOptions.MinConfidence), least.ToString(CultureInfo.InvariantCulture));
        return settings;
    }
}
