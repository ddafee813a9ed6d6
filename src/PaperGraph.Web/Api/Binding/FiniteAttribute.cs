using System.ComponentModel.DataAnnotations;

namespace PaperGraph.Web.Api.Binding;

/// <summary>Takes every number but infinities and what is none (NaN).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class FiniteAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not double number || double.IsFinite(number);

    public override string FormatErrorMessage(string name) => $"{name} has to be a finite number.";
}
