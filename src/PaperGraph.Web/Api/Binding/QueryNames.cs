using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using PaperGraph.Web.Api.Paging;

namespace PaperGraph.Web.Api.Binding;

/// <summary>The names that an operation takes from the query of an address, as its method tells: those that the description of the API lists.</summary>
internal static class QueryNames
{
    private static readonly Type[] Simple = [typeof(string), typeof(string[]), typeof(int), typeof(double), typeof(bool)];

    public static IReadOnlyList<string> Of(MethodInfo method) => [.. method.GetParameters().SelectMany(NamesOf)];

    private static IEnumerable<string> NamesOf(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(PageRequest))
            return [PageRequest.LimitName, PageRequest.CursorName];
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return Simple.Contains(type) && !parameter.GetCustomAttributes().OfType<IFromRouteMetadata>().Any() ? [parameter.Name!] : [];
    }
}
