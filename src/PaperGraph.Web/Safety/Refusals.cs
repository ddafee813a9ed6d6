using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Safety;

/// <summary>Answers to those who may not.</summary>
internal static class Refusals
{
    /// <summary>403.</summary>
    public static Task Forbid(HttpContext context, string why) => Refuse(context, StatusCodes.Status403Forbidden, why);

    /// <summary>401.</summary>
    public static Task AskForToken(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Refuse(context, StatusCodes.Status401Unauthorized, "This graph is shown to those who have its token: open the address that `papergraph serve` printed, or send `Authorization: Bearer TOKEN`.");
    }

    private static Task Refuse(HttpContext context, int status, string why) => TypedResults.Problem(why, statusCode: status).ExecuteAsync(context);
}
