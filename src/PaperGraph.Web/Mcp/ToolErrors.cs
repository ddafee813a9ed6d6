using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Mcp;

/// <summary>Tells an agent what was wrong and what to try. What no one foresaw is left to the server, which logs it and says nothing of it.</summary>
internal static class ToolErrors
{
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Answer(McpRequestHandler<CallToolRequestParams, CallToolResult> next) => async (request, cancellationToken) =>
    {
        try
        {
            if (request.MatchedPrimitive is McpServerTool tool)
                ToolArguments.Check(tool.ProtocolTool, request.Params?.Arguments);
            return await next(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error) is { } text)
        {
            return new() { IsError = true, Content = [new TextContentBlock { Text = text }] };
        }
    };

    public static McpRequestHandler<ReadResourceRequestParams, ReadResourceResult> Answer(McpRequestHandler<ReadResourceRequestParams, ReadResourceResult> next) => async (request, cancellationToken) =>
    {
        try
        {
            return await next(request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (Describe(error) is { } text)
        {
            throw new McpProtocolException(text, McpErrorCode.ResourceNotFound);
        }
    };

    private static string? Describe(Exception error) => error switch
    {
        ToolException known => WithHint(known.Message, known.Hint),
        ApiException known => WithHint(known.Problem.Detail, known.Problem.Hint),
        PaperGraphException { SourceError: { } place } known => (place with { Hint = HintOf(place.Hint ?? known.Hint) }).ToString(),
        PaperGraphException known => WithHint(known.Message, HintOf(known.Hint)),
        _ => null,
    };

    // What helps at a command line does not help here.
    private static string? HintOf(string? hint) => hint == "--write" ? "MATCH and RETURN: agents may only read" : hint;

    private static string WithHint(string message, string? hint) => hint is null ? message : $"{message}\n  try: {hint}";
}
