using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PaperGraph.Core.Diagnostics;

namespace PaperGraph.Web.Api.Problems;

/// <summary>Answers with a problem wherever a request of the API ends in an error, whoever noticed it, and wherever a guard turns one away.</summary>
internal sealed partial class ProblemResponses(RequestDelegate next, IOptions<JsonOptions> json, ILogger<ProblemResponses> logger)
{
    /// <summary>After how many seconds a client that was turned away may come again.</summary>
    private const string RetryAfter = "1";

    /// <summary>How long a detail and a hint may be: what is wrong may itself be as long as a request.</summary>
    private const int LongestDetail = 600, LongestHint = 2_000;

    public async Task InvokeAsync(HttpContext context)
    {
        var covers = ApiPipeline.Covers(context.Request.Path);
        try
        {
            await next(context).ConfigureAwait(false);
            if (covers && !context.Response.HasStarted && context.Response is { StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null, ContentLength: null })
                await WriteAsync(context, KnownProblems.Of(context.Response.StatusCode, context.Request.Path)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (covers && context.RequestAborted.IsCancellationRequested)
        {
            if (!context.Response.HasStarted)
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (MovedException moved) when (!context.Response.HasStarted)
        {
            // Undoing a decision brings an id back.
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.Location = moved.Location;
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        }
        catch (Exception error) when (!context.Response.HasStarted && (covers || error is ApiException))
        {
            await WriteAsync(context, ProblemOf(context, error)).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(HttpContext context, Problem said)
    {
        var problem = said with { Detail = Shortened.Sentence(said.Detail, LongestDetail), Hint = said.Hint is null ? null : Shortened.Sentence(said.Hint, LongestHint) };
        context.Response.Headers.Remove("ETag");
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = problem.Status;
        if (problem.Status == StatusCodes.Status429TooManyRequests)
            context.Response.Headers.RetryAfter = RetryAfter;
        if (problem.Status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        await context.Response.WriteAsJsonAsync(problem, json.Value.SerializerOptions, Problem.ContentType, context.RequestAborted).ConfigureAwait(false);
    }

    private Problem ProblemOf(HttpContext context, Exception error)
    {
        switch (error)
        {
            case ApiException known:
                return known.Problem;
            case PaperGraphException known:
                return KnownProblems.Of(known);
            case BadHttpRequestException { StatusCode: StatusCodes.Status400BadRequest } bad:
                return BindingProblems.Of(context, bad);
            case BadHttpRequestException bad:
                return KnownProblems.Of(bad.StatusCode, "");
            default:
                LogFault(error);
                return KnownProblems.Fault;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed")]
    private partial void LogFault(Exception error);
}
