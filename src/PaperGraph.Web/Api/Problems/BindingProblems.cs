using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Web.Api.Problems;

/// <summary>Says what is wrong with a parameter or a body that ASP.NET could not read. What ASP.NET says speaks to whoever wrote the endpoint.</summary>
internal static partial class BindingProblems
{
    public static Problem Of(HttpContext context, BadHttpRequestException error)
    {
        var method = context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>();
        if (Unreadable().Match(error.Message) is { Success: true } unreadable)
        {
            var (type, name) = (unreadable.Groups[1].Value, unreadable.Groups[2].Value);
            return KnownProblems.BadRequest($"'{Shortened.Of(unreadable.Groups[3].Value)}' is no value of the parameter {name}, which takes {TakenBy(type)}.", Meaning(method, name));
        }

        if (Missing().Match(error.Message) is { Success: true } missing && missing.Groups[2].Value != "body")
            return KnownProblems.BadRequest($"The parameter {missing.Groups[1].Value} is missing.", Meaning(method, missing.Groups[1].Value));
        if (error.InnerException is JsonException wrong)
            return KnownProblems.BadRequest($"The body is not the JSON that is wanted here{(wrong.Path is { Length: > 0 } path ? $", at {Shortened.Of(path)}" : "")}.", Body(method));
        return Body(method) is { } body ? KnownProblems.BadRequest("The body is missing.", body) : KnownProblems.BadRequest("The request cannot be read.");
    }

    private static string TakenBy(string type) => type.Contains("int", StringComparison.OrdinalIgnoreCase) ? "a whole number"
        : type.Contains("bool", StringComparison.OrdinalIgnoreCase) ? "true or false"
        : "a number";

    private static string? Meaning(MethodInfo? method, string name) =>
        method?.GetParameters().FirstOrDefault(parameter => parameter.Name == name)?.GetCustomAttribute<DescriptionAttribute>() is { } known ? $"{name}=…: {known.Description}" : null;

    // The records of bodies are called as they are in the description of the API.
    private static string? Body(MethodInfo? method)
    {
        var record = method?.GetParameters().FirstOrDefault(parameter => parameter.ParameterType.Namespace == method.DeclaringType?.Namespace)?.ParameterType;
        var members = record?.GetConstructors()[0].GetParameters().Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name!)).ToList() ?? [];
        return members.Count == 0 ? null : "a JSON object with " + string.Join(", ", members);
    }

    [GeneratedRegex("""^Failed to bind parameter "(.+) (\w+)" from "(.*)"\.$""", RegexOptions.Singleline)]
    private static partial Regex Unreadable();

    [GeneratedRegex("""^Required parameter ".+ (\w+)" was not provided from (.+)\.$""")]
    private static partial Regex Missing();
}
