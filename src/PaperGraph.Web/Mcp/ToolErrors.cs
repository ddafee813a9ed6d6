using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using PaperGraph.Core.Diagnostics;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Mcp;

/// <summary>Tells an agent what was wrong and what to try. What no one foresaw is left to the server, which logs it and says nothing of it.</summary>
internal static class ToolErrors
{
    private const int MostOfError = 2_000;

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

    /// <summary>What a request is told whose parameters are not even of the protocol's shape: the server knows only that reading them failed.</summary>
    public static McpMessageHandler Answer(McpMessageHandler next) => async (context, cancellationToken) =>
    {
        try
        {
            await next(context, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException error) when (context.JsonRpcMessage is JsonRpcRequest request)
        {
            throw new McpProtocolException($"The parameters of {AnswerText.Echo(request.Method)} are not those of the protocol{(error.Path is { Length: > 1 } path ? $", at {AnswerText.Echo(path)}" : "")}.", error, McpErrorCode.InvalidParams);
        }
    };

    // An error may repeat what was asked.
    private static string? Describe(Exception error) => Say(error) is { } text ? AnswerText.Cut(text, MostOfError) : null;

    private static string? Say(Exception error) => error switch
    {
        ToolException known => WithHint(known.Message, known.Hint),
        ApiException known => WithHint(known.Problem.Detail, known.Problem.Hint),
        PaperGraphException { SourceError: { } place } known => (place with { Hint = HintOf(place.Hint ?? known.Hint) }).ToString(),
        PaperGraphException known => WithHint(known.Message, HintOf(known.Hint)),
        JsonException { InnerException: FormatException wrong } => wrong.Message,
        _ => null,
    };

    // What helps at a command line does not help here.
    private static string? HintOf(string? hint) => hint == "--write" ? "MATCH and RETURN: agents may only read" : hint;

    private static string WithHint(string message, string? hint) => hint is null ? message : $"{message}\n  try: {hint}";
}
