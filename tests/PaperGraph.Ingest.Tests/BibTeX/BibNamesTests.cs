using PaperGraph.Ingest.BibTeX;

namespace PaperGraph.Ingest.Tests.BibTeX;

/// <summary>Rules 8 and 9: lists of names.</summary>
public sealed class BibNamesTests
{
    [Theory]
    [InlineData("Ann Ash and Bob Bee", "Ann Ash|Bob Bee")]
    [InlineData("Ash, Ann AND Bee, Bob\n  And\tCee, Cy", "Ann Ash|Bob Bee|Cy Cee")]
    [InlineData("de la Cruz, Jr., Juan", "Juan de la Cruz Jr.")]
    [InlineData("{Barnes and Noble} and {World Health Group}", "Barnes and Noble|World Health Group")]
    [InlineData("Ash, Ann and others", "Ann Ash")]
    [InlineData("Ash, Ann and et al.", "Ann Ash")]
    [InlineData("Wang, Wei and Wang, Wei", "Wei Wang|Wei Wang")]
    [InlineData("Ash, Ann and and Bee, Bob and", "Ann Ash|Bob Bee")]
    [InlineData("Ash, Ann, and Bee, Bob,", "Ann Ash|Bob Bee")]
    [InlineData("Jane~Doe and Smith,John", "Jane Doe|John Smith")]
    [InlineData("M{\\\"u}ller, J{\\\"o}rg and {\\'E}mile Zola", "Jörg Müller|Émile Zola")]
    [InlineData("Ash, A.; Bee, B.; Cee, C.", "A. Ash|B. Bee|C. Cee")]
    [InlineData("Smith J., Doe A., Roe B.", "J. Smith|A. Doe|B. Roe")]
    [InlineData("Gatica, G.N., Sequeira, F.A.", "G.N. Gatica|F.A. Sequeira")]
    public void Parse_List_GivesDisplayNames(string field, string expected)
    {
        var authors = BibNames.Parse(field, out var isOdd);

        Assert.Equal(expected, string.Join('|', authors.Select(author => author.Display)));
        Assert.False(isOdd);
    }

    [Theory]
    [InlineData("Ludwig van Beethoven", "van Beethoven")]
    [InlineData("Juan de la Cruz", "de la Cruz")]
    [InlineData("jean de la fontaine", "jean de la fontaine")]
    [InlineData("Jean-baptiste Dupont", "Dupont")]
    [InlineData("Anna al-Masri", "al-Masri")]
    [InlineData("Muhammad ibn Musa al-Khwarizmi", "ibn Musa al-Khwarizmi")]
    [InlineData("{\\'E}mile Zola", "Zola")]
    [InlineData("Émile van Zola", "van Zola")]
    [InlineData("{\\'e}mile Zola", "émile Zola")]
    [InlineData("Mary {van der} Meer", "Meer")]
    [InlineData("von der Berg, Maria", "von der Berg")]
    [InlineData("Plato", "Plato")]
    public void Parse_Name_FindsTheFamilyName(string name, string family) =>
        Assert.Equal(family, Assert.Single(BibNames.Parse(name, out _)).Family);

    [Fact]
    public void Parse_ListThatCannotBeDivided_IsKeptAsOne()
    {
        var authors = BibNames.Parse("One, Two, Three, Four", out var isOdd);

        Assert.Equal("One, Two, Three, Four", Assert.Single(authors).Display);
        Assert.True(isOdd);
    }
}
