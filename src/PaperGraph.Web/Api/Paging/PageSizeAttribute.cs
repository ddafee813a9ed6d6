namespace PaperGraph.Web.Api.Paging;

/// <summary>How many items a part of a list has where the request does not say.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class PageSizeAttribute(int size) : Attribute
{
    public int Size => size;
}
