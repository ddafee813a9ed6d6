using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Hosting;
using PaperGraph.Testing;

namespace PaperGraph.Web.Tests.Serving;

/// <summary>The papers of <c>samples</c>, and some whose ids and texts are meant to break something.</summary>
internal static class SampleStore
{
    /// <summary>A paper's id that an address has to carry.</summary>
    public const string OddId = "odd/a b%2Fc?d#e&f=\u00e9/..";

    public const string OddTitle = "<script>alert('x')</script> & \"quotes\" on GSM8K";

    public static async Task BuildAsync(string store, TemporaryFolder folder)
    {
        var odd = folder.At("odd.jsonl");
        var paper = new { id = OddId, title = OddTitle, @abstract = "We evaluate GPT-4 on GSM8K and MMLU. The text holds <img src=x onerror=alert(1)> too.", year = 2024 };
        await File.WriteAllTextAsync(odd, JsonSerializer.Serialize(paper) + "\n");
        await BuildOfAsync(store, RepositoryFiles.At("samples", "papers.jsonl"), odd);
    }

    /// <summary>Builds a store of some files.</summary>
    public static async Task BuildOfAsync(string store, params string[] inputs)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddLogging();
        builder.Services.AddPaperGraph(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Store", (string?)store)]).Build());
        builder.Services.AddPaperGraphBuild(options =>
        {
            foreach (var input in inputs)
                options.Inputs.Add(input);
        });
        using var host = builder.Build();
        await host.StartAsync();
        await host.Services.GetRequiredService<PaperGraphBuildService>().Summary;
        await host.StopAsync();
    }
}
