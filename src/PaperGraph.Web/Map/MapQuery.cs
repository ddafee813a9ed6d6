using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PaperGraph.Concepts.Analysis;
using PaperGraph.Concepts.Maps;

namespace PaperGraph.Web.Map;

/// <summary>What of the map is asked for. Lengths are in the map's units.</summary>
internal sealed record MapQuery(
    [property: FromQuery, Description("The left edge of the view; without the four edges, everything")] double? Left,
    [property: FromQuery, Description("The upper edge")] double? Top,
    [property: FromQuery, Description("The right edge")] double? Right,
    [property: FromQuery, Description("The lower edge")] double? Bottom,
    [property: FromQuery, Description("Pixels for each unit: communities that are large enough on the screen are open. 0 unless given")] double? Scale,
    [property: FromQuery, Description("A community that is open whatever the scale, or all; may be given several times")] string[]? Open,
    [property: FromQuery, Description("How many concepts at the most: 1,500 unless given, at most 50,000")] int? Nodes,
    [property: FromQuery, Description("How many relationships at the most: 4,000 unless given, at most 200,000")] int? Edges,
    [property: FromQuery, Description("Only concepts of this kind (method, benchmark, model, topic); may be given several times")] string[]? Kind,
    [property: FromQuery, Description("Only relationships of this type; may be given several times")] string[]? Relation,
    [property: FromQuery, Description("Only concepts that a paper of this year or a later one names")] int? From,
    [property: FromQuery, Description("Only concepts that a paper of this year or an earlier one names")] int? To,
    [property: FromQuery, Description("Only what is at least so sure, 0 to 1")] double? MinConfidence)
{
    private const int MostNodes = 50_000, MostEdges = 200_000;

    private const string All = "all";

    /// <summary>What is wrong with it, or null.</summary>
    public string? Check()
    {
        if (Nodes is < 0 or > MostNodes)
            return $"nodes is from 0 to {MostNodes}.";
        if (Edges is < 0 or > MostEdges)
            return $"edges is from 0 to {MostEdges}.";
        if (MinConfidence is < 0 or > 1 or double.NaN)
            return "minConfidence is from 0 to 1.";
        if (Kind?.FirstOrDefault(kind => !NodeKinds.Concepts.Contains(kind)) is { } kind)
            return $"'{kind}' is no kind of concept: {string.Join(", ", NodeKinds.Concepts)}.";
        return Open?.FirstOrDefault(open => open != All && !int.TryParse(open, NumberStyles.None, CultureInfo.InvariantCulture, out _)) is { } open
            ? $"'{open}' is no community: a number, or {All}."
            : null;
    }

    /// <summary>The same, as the map takes it.</summary>
    public MapWindow ToWindow() => new()
    {
        Left = Left ?? double.NegativeInfinity,
        Top = Top ?? double.NegativeInfinity,
        Right = Right ?? double.PositiveInfinity,
        Bottom = Bottom ?? double.PositiveInfinity,
        Scale = Scale ?? 0,
        OpensAll = Open?.Contains(All) == true,
        Opened = Open?.Where(open => open != All).Select(open => int.Parse(open, CultureInfo.InvariantCulture)).ToHashSet() ?? [],
        MostConcepts = Nodes ?? 1500,
        MostEdges = Edges ?? 4000,
        Kinds = Kind is { Length: > 0 } ? Kind.ToHashSet() : null,
        Relations = Relation is { Length: > 0 } ? Relation.ToHashSet() : null,
        From = From,
        To = To,
        MinConfidence = MinConfidence ?? 0,
    };
}
