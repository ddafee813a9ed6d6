using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using PaperGraph.Web.Api.Problems;

namespace PaperGraph.Web.Api.Binding;

/// <summary>Holds parameters to the bounds that their attributes tell, which the description of the API tells too.</summary>
internal static class ParameterBounds
{
    public static EndpointFilterDelegate Filter(EndpointFilterFactoryContext method, EndpointFilterDelegate next)
    {
        var checks = method.MethodInfo.GetParameters().Index()
            .SelectMany(pair => pair.Item.GetCustomAttributes(typeof(ValidationAttribute), false).Select(bound => (pair.Index, pair.Item.Name, Bound: (ValidationAttribute)bound))).ToArray();
        return checks.Length == 0 ? next : invocation =>
        {
            foreach (var (index, name, bound) in checks)
            {
                if (invocation.Arguments[index] is { } value && !bound.IsValid(value))
                    throw new ApiException(KnownProblems.BadRequest(bound.FormatErrorMessage(name!)));
            }

            return next(invocation);
        };
    }
}
