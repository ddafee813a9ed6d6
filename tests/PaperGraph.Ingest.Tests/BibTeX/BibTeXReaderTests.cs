using System.Text;

namespace PaperGraph.Ingest.Tests.BibTeX;

/// <summary>The rules for BibTeX files, by their numbers in the notes on what real programs make of them.</summary>
public sealed class BibTeXReaderTests
{
    [Fact] // rule 1
    public async Task Read_EntryWithoutEnd_KeepsItsFieldsAndTheOthers()
    {
        var reading = await Reading.OfTextAsync("""
            @article{a, title = {First}, year = 2001}
            @article{broken,
              title = {Second},
              journal = {Journal of Gaps,
              year = 2002,
            @article{c, title = {Third}}
            @article{d,
              title = {Fourth},
              year = {2004
            """);

        Assert.Equal(["First", "Second", "Third", "Fourth"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal([2001, 2002, null, 2004], reading.Papers.Select(paper => paper.Year));
        Assert.Empty(reading.Rejects);
        Assert.Contains(reading.Warnings, warning => warning.Error.Position.Line == 2 && warning.Error.Message.Contains("'broken'"));
        Assert.Contains(reading.Warnings, warning => warning.Error.Position.Line == 7 && warning.Error.Message.Contains("'d'"));
    }

    [Fact] // rule 1
    public async Task Read_OneBraceTooMany_KeepsTheFieldsAfterIt()
    {
        var reading = await Reading.OfTextAsync("@article{a,\n title = {One}},\n year = {1999}\n}\n@misc{b, title={Two}}");

        Assert.Equal([("One", 1999), ("Two", null)], reading.Papers.Select(paper => (paper.Title, paper.Year)));
        Assert.NotEmpty(reading.Warnings);
    }

    [Fact] // rule 2
    public async Task Read_TextBetweenEntries_IsPassedOver()
    {
        var reading = await Reading.OfTextAsync("""
            Export of a library, questions to mail@host.example or mail x@y.example about {it}
            @article {a, title = {One}}  @book(b, title = {Two (and more)}, year = 1990)
            prose @ prose, @nothing here
              @misc{c, title = "Three"} trailing prose
            """);

        Assert.Equal(["One", "Two (and more)", "Three"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal(1990, reading.Papers[1].Year);
    }

    [Fact] // rule 3
    public async Task Read_Comments_AreSkippedAndPercentInValuesIsText()
    {
        var reading = await Reading.OfTextAsync("""
            @comment{ @article{inside, title = {Not a Paper}} }
            @preamble{ "\newcommand{\x}{y}" }
            @comment @article{a, title = {One}}
            % @article{b, title = {Commented Out}}
            @article{c,
              % title = {Old Title},
              title = {Two}, % the new one
              abstract = {We save 5% of time, and 7\% of money}
            }
            """);

        Assert.Equal(["One", "Two"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal("We save 5% of time, and 7% of money", reading.Papers[1].Abstract);
    }

    [Fact] // rule 3
    public async Task Read_CommentWithoutEnd_CostsItsLineOnly()
    {
        var reading = await Reading.OfTextAsync("@comment{ open for ever\n@article{a, title={One}}\n@article{b, title={Two}}");

        Assert.Equal(["One", "Two"], reading.Papers.Select(paper => paper.Title));
    }

    [Fact] // rule 4
    public async Task Read_MacrosAndConcatenation_GiveTheirText()
    {
        var reading = await Reading.OfTextAsync("""
            @string{jog = {Journal of Gaps}}
            @string(JOH = "Journal of " # {Holes})
            @article{a, title = "A " # {B} # " C", journal = JOG, month = jan, year = 2000}
            @string{jog = {Journal of Grapes}}
            @article{b, title = {Quotes "inside" braces}, journal = Jog, year = 20 # 01}
            @article{c, title = "Braces {"}inside{"} quotes", journal = joh, volume=12a, pages=1-2, source=Scopus}
            @article{d, title = {Undefined}, journal = Nature, source=Scopus}
            """);

        Assert.Equal(["A B C", "Quotes \"inside\" braces", "Braces \"inside\" quotes", "Undefined"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal(["Journal of Gaps", "Journal of Grapes", "Journal of Holes", "Nature"], reading.Papers.Select(paper => paper.Venue));
        Assert.Equal([2000, 2001, null, null], reading.Papers.Select(paper => paper.Year));
        Assert.Equal(1, reading.Warnings.Count(warning => warning.Error.Message.Contains("'Scopus'")));
        Assert.Contains(reading.Warnings, warning => warning.Error.Message.Contains("'12a'") && warning.Error.Position.Line == 6);
    }

    [Fact] // rule 5
    public async Task Read_OddFieldNames_CostNothing()
    {
        var reading = await Reading.OfTextAsync(
            "@article{a,\nfunding_text\u00A01={Money 1},\nfunding_text 2={Money, mail a@b.example},\nWeb-of-Science-Categories  = {{Things}},\n"
            + "TITLE={Capital}\nYear={2003},\nyear={2004},\nkeywords={a},\nkeywords={b},\ndoi={10.5555/x}\n}");

        Assert.Equal(("Capital", 2003, "10.5555/x"), (reading.Paper.Title, reading.Paper.Year, reading.Paper.Doi));
        Assert.Equal(2, reading.Warnings.Count);
        Assert.Contains(reading.Warnings, warning => warning.Error.Message.Contains("comma") && warning.Error.Message.Contains("title"));
        Assert.Contains(reading.Warnings, warning => warning.Error.Message.Contains("'year' is given twice"));
    }

    [Fact] // rule 6
    public async Task Read_Keys_NeverCostAPaper()
    {
        var reading = await Reading.OfTextAsync("""
            @misc{O'Neill"2015, title = {A}}
            @misc{müller:b/c+d, title = {B}}
            @misc{, title = {C}}
            @misc{title = {D}}
            @misc{two words, title = {E}}
            @misc{same, title = {F}}
            @misc{Same, title = {G}}
            @misc{same, title = {H}}
            @misc{line
              , title = {I}}
            @misc{nocomma
              title = {J}, year = 2000}
            @misc{
              title = {K}, year = 2000}
            """);

        Assert.Equal(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"], reading.Papers.Select(paper => paper.Title));
        Assert.Equal(["O'Neill\"2015", "müller:b/c+d", null, null, "two words", "same", "Same", "same", "line", "nocomma", null], reading.Reads.Select(read => read.OriginalId));
    }

    [Theory] // rule 7
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_Crossref_HandsDownYearAndVenueOnly(bool parentFirst)
    {
        const string Child = "@inproceedings{c, title = {Child}, CrossRef = {VOL}, author = {Ann Ash}}";
        const string Parent = "@proceedings{vol, title = {Proceedings of Holes}, booktitle = {Holes 2010}, year = 2010, doi = {10.5555/vol}, url = {https://vol.example}, abstract = {All of it}, note = {arXiv:2001.00001}}";

        var reading = await Reading.OfTextAsync(parentFirst ? $"{Parent}\n{Child}" : $"{Child}\n{Parent}");

        var child = reading.Papers.Single(paper => paper.Title == "Child");
        Assert.Equal((2010, "Holes 2010", null, null, "", null), (child.Year, child.Venue, child.Doi, child.Url, child.Abstract, child.Arxiv));
        Assert.Equal("ash-2010-child", child.Id);
    }

    [Fact] // rule 7
    public async Task Read_CrossrefWithoutBooktitle_TakesTheParentsTitle()
    {
        var reading = await Reading.OfTextAsync("@incollection{c, title={Child}, crossref={p}}\n@misc{p, title={Parent}, year={1980}}");

        Assert.Equal(("Parent", 1980), (reading.Papers[0].Venue, reading.Papers[0].Year));
    }

    [Fact] // rule 10
    public async Task Read_DoubleBraces_AreStripped()
    {
        var reading = await Reading.OfTextAsync("@article{ WOS:1,\nAuthor = {Ash, Ann and\n   Bee, Bob},\nTitle = {{A title\n   over lines}},\nYear = {{2019}},\nDOI = {{10.5555/ABC.1}},\nJournal = {{GAPS}},\nURL = {{https://x.example/a}}\n}");

        var paper = reading.Paper;
        Assert.Equal(("A title over lines", 2019, "10.5555/abc.1", "GAPS", "https://x.example/a"), (paper.Title, paper.Year, paper.Doi, paper.Venue, paper.Url));
        Assert.Equal(["Ann Ash", "Bob Bee"], paper.Authors);
    }

    [Theory] // rule 12
    [InlineData("year = {2020a}", 2020)]
    [InlineData("year = {2019/2020}", 2019)]
    [InlineData("year = {[1999]}", 1999)]
    [InlineData("year = {c. 1850}", 1850)]
    [InlineData("date = {2020-05-07}", 2020)]
    [InlineData("year = 2018, date = {2020-05}", 2020)]
    [InlineData("year = {2020.0}, month = {Sometime}", 2020)]
    [InlineData("date = {May 2020}", 2020)]
    public async Task Read_Year_IsTheFirstNumberOfFourDigits(string fields, int year)
    {
        var reading = await Reading.OfTextAsync($"@misc{{a, title = {{T}}, {fields}}}");

        Assert.Equal(year, reading.Paper.Year);
    }

    [Fact] // rule 12
    public async Task Read_YearWithoutNumber_IsNoneWithAWarning()
    {
        var reading = await Reading.OfTextAsync("@misc{a, title = {T}, year = {in press}}");

        Assert.Null(reading.Paper.Year);
        Assert.Contains("in press", Assert.Single(reading.Warnings).Error.Message);
    }

    [Theory] // rule 13
    [InlineData("doi = {https://doi.org/10.5555/A\\_b.}", "10.5555/a_b", null)]
    [InlineData("doi = {doi:10.5555/x}", "10.5555/x", null)]
    [InlineData("url = {https://dx.doi.org/10.5555/x}", "10.5555/x", null)]
    [InlineData("howpublished = {\\url{https://doi.org/10.5555/x}}", "10.5555/x", null)]
    [InlineData("note = {See DOI 10.5555/x, and more}", "10.5555/x", null)]
    [InlineData("eprint = {2502.20317v2}, archivePrefix = {ARXIV}", null, "2502.20317")]
    [InlineData("eprint = {hep-th/9901001}, eprinttype = {arxiv}", null, "hep-th/9901001")]
    [InlineData("eprint = {2502.20317}, archivePrefix = {other}", null, null)]
    [InlineData("journal = {arXiv preprint arXiv:2502.20317}", null, "2502.20317")]
    [InlineData("journal = {CoRR}, volume = {abs/2502.20317}", null, "2502.20317")]
    [InlineData("note = {arXiv: 2502.20317 [cs]}", null, "2502.20317")]
    [InlineData("url = {https://arxiv.org/pdf/2502.20317v3.pdf}", null, "2502.20317")]
    public async Task Read_Identifiers_AreFoundWhereverTheyStand(string fields, string? doi, string? arxiv)
    {
        var reading = await Reading.OfTextAsync($"@misc{{a, title = {{T}}, {fields}}}");

        Assert.Equal((doi, arxiv), (reading.Paper.Doi, reading.Paper.Arxiv));
    }

    [Fact] // rule 20
    public async Task Read_ManyEntries_ReadsThemAll()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@article{{k{i},\n  title = {{Paper {i} on {{\\\"o}}}},\n  author = {{Ash, Ann and Bee, Bob}},\n  year = {{2001}}\n}}\n\n");

        var reading = await Reading.OfTextAsync(text.ToString());

        Assert.Equal(20_000, reading.Papers.Count);
        Assert.Equal("Paper 19999 on ö", reading.Papers[^1].Title);
    }

    [Fact]
    public async Task Read_NoTitleOrBrokenBytes_IsRejectedWithItsPlace()
    {
        var bytes = Encoding.Latin1.GetBytes("@article{a,\n  year = 2001}\n@article{b,\n  title = {Caf\u00e9}}\n@article{c, title = {Fine}}");

        var reading = await Reading.OfBytesAsync(bytes);

        Assert.Equal("Fine", reading.Paper.Title);
        Assert.Equal([(1, 0), (4, 15)], reading.Rejects.Select(reject => ((int)reject.Error.Position.Line, reject.Error.Position.Column)));
        Assert.Contains("0xe9", reading.Rejects[1].Error.Message);
    }

    [Fact]
    public async Task Read_BrokenBytesInAMacro_NeverReachAPaper()
    {
        var bytes = Encoding.Latin1.GetBytes("@string{j = {Caf\u00e9}}\n@proceedings{p, title={Caf\u00e9}}\n@article{a, title = {One}, journal = j}\n@inproceedings{b, title={Two}, crossref={p}}");

        var reading = await Reading.OfBytesAsync(bytes);

        Assert.Equal([("One", "j"), ("Two", null)], reading.Papers.Select(paper => (paper.Title, paper.Venue)));
        Assert.Equal((1, 17), ((int)reading.Warnings[0].Error.Position.Line, reading.Warnings[0].Error.Position.Column));
        Assert.Equal(2, reading.Reject.Error.Position.Line);
    }
}
