using System.Text;
using PaperGraph.Core.PropertyGraph;

namespace PaperGraph.Export.Tests;

/// <summary>What a writer writes, as text.</summary>
internal static class Exported
{
    public static async Task<string> TextOf(IGraphWriter writer, IGraphSource source, GraphFilter? filter = null)
    {
        using var output = new MemoryStream();
        await writer.WriteAsync(source, filter ?? GraphFilter.All, output, TestContext.Current.CancellationToken);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
