using System.ComponentModel.DataAnnotations;
using System.Globalization;
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
                    throw new ApiException(Outside(name!, value, bound));
            }

            return next(invocation);
        };
    }

    private static Problem Outside(string name, object value, ValidationAttribute bound)
    {
        switch (bound)
        {
            case RangeAttribute range:
                var nearest = Convert.ToDouble(value, CultureInfo.InvariantCulture) > Convert.ToDouble(range.Maximum, CultureInfo.InvariantCulture) ? range.Maximum : range.Minimum;
                return KnownProblems.BadRequest(
                    string.Create(CultureInfo.InvariantCulture, $"{name} has to be from {range.Minimum} to {range.Maximum}, not {value}."), string.Create(CultureInfo.InvariantCulture, $"{name}={nearest}"));
            case AllowedValuesAttribute allowed:
                return KnownProblems.BadRequest($"'{Shortened.Of(value.ToString() ?? "")}' is no value of {name}.", "one of " + string.Join(", ", allowed.Values.OfType<string>()));
            default:
                return KnownProblems.BadRequest(bound.FormatErrorMessage(name), $"{name}=0, or the same without {name}");
        }
    }
}
