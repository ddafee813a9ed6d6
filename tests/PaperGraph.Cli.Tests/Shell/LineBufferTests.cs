using PaperGraph.Cli.Shell;

namespace PaperGraph.Cli.Tests.Shell;

public sealed class LineBufferTests
{
    private readonly LineBuffer _line = new();

    [Fact]
    public void Insert_AtTheCursor_GoesOnBehindIt()
    {
        _line.Replace("MATCH ()");
        _line.MoveLeft();
        _line.Insert("n");
        _line.Insert(":A");
        Assert.Equal(("MATCH (n:A)", 10), (_line.Text, _line.Cursor));
    }

    [Fact]
    public void Backspace_BehindALetterBeyondTheBasicPlane_TakesItWhole()
    {
        _line.Replace("a😀");
        _line.Backspace();
        Assert.Equal("a", _line.Text);
    }

    [Fact]
    public void CutWord_TakesTheWordAndWhatStandsBehindIt()
    {
        _line.Replace("RETURN p.title, ");
        _line.CutWord();
        Assert.Equal("RETURN p.", _line.Text);
    }

    [Fact]
    public void MoveWord_GoesFromWordToWord()
    {
        _line.Replace("MATCH (paper) RETURN");
        _line.MoveWordLeft();
        _line.MoveWordLeft();
        Assert.Equal(7, _line.Cursor);
        _line.MoveWordRight();
        Assert.Equal(12, _line.Cursor);
    }

    [Fact]
    public void Cut_ToStartAndEnd_KeepsTheOtherSide()
    {
        _line.Replace("one two");
        _line.MoveWordLeft();
        _line.CutToStart();
        Assert.Equal("two", _line.Text);
        _line.CutToEnd();
        Assert.Equal("", _line.Text);
    }
}
