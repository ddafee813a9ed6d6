namespace PaperGraph.Core.Schema;

/// <summary>The property keys that a build writes. What each means and where it stands is <see cref="GraphSchema"/>'s.</summary>
public static class PropertyNames
{
#pragma warning disable CS1591 // each is described once, in GraphSchema
    public const string Id = "id";
    public const string Title = "title";
    public const string Abstract = "abstract";
    public const string Year = "year";
    public const string Doi = "doi";
    public const string Arxiv = "arxiv";
    public const string Url = "url";
    public const string Source = "source";
    public const string Name = "name";
    public const string Aliases = "aliases";
    public const string Papers = "papers";
    public const string FirstYear = "firstYear";
    public const string LastYear = "lastYear";
    public const string Confidence = "confidence";
    public const string Count = "count";
    public const string Extractor = "extractor";
    public const string Evidence = "evidence";
    public const string Field = "field";
    public const string Start = "start";
    public const string End = "end";
    public const string Spans = "spans";
    public const string Metric = "metric";
    public const string Setting = "setting";
    public const string Value = "value";
    public const string Number = "number";
    public const string Paper = "paper";
    public const string Position = "position";
    public const string Support = "support";
#pragma warning restore CS1591
}
