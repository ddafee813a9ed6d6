namespace PaperGraph.Cli.Shell;

/// <summary>A line that is being edited, and the place of the cursor in it.</summary>
internal sealed class LineBuffer
{
    /// <summary>What is written.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the next letter goes.</summary>
    public int Cursor { get; private set; }

    /// <summary>Puts another line in its place, the cursor at its end.</summary>
    public void Replace(string text) => (Text, Cursor) = (text, text.Length);

    /// <summary>Puts a text in the place of a part, the cursor behind it.</summary>
    public void Replace(int start, int length, string text) => (Text, Cursor) = (Text.Remove(start, length).Insert(start, text), start + text.Length);

    /// <summary>Writes at the cursor.</summary>
    public void Insert(string text) => Replace(Cursor, 0, text);

    public void MoveToStart() => Cursor = 0;

    public void MoveToEnd() => Cursor = Text.Length;

    public void MoveLeft() => Cursor = Before(Cursor);

    public void MoveRight() => Cursor = Behind(Cursor);

    public void MoveWordLeft() => Cursor = WordBefore(Cursor);

    public void MoveWordRight()
    {
        while (Cursor < Text.Length && !char.IsLetterOrDigit(Text[Cursor]))
            Cursor++;
        while (Cursor < Text.Length && char.IsLetterOrDigit(Text[Cursor]))
            Cursor++;
    }

    /// <summary>Takes away the letter before the cursor.</summary>
    public void Backspace() => CutFrom(Before(Cursor));

    /// <summary>Takes away the letter at the cursor.</summary>
    public void Delete() => Text = Text.Remove(Cursor, Behind(Cursor) - Cursor);

    /// <summary>Takes away the word before the cursor.</summary>
    public void CutWord() => CutFrom(WordBefore(Cursor));

    /// <summary>Takes away all before the cursor.</summary>
    public void CutToStart() => CutFrom(0);

    /// <summary>Takes away all from the cursor on.</summary>
    public void CutToEnd() => Text = Text[..Cursor];

    private void CutFrom(int start)
    {
        Text = Text.Remove(start, Cursor - start);
        Cursor = start;
    }

    // A letter beyond U+FFFF is two units, and never parted.
    private int Before(int place) => place > 1 && char.IsLowSurrogate(Text[place - 1]) ? place - 2 : Math.Max(0, place - 1);

    private int Behind(int place) => place + 1 < Text.Length && char.IsHighSurrogate(Text[place]) ? place + 2 : Math.Min(Text.Length, place + 1);

    private int WordBefore(int place)
    {
        while (place > 0 && !char.IsLetterOrDigit(Text[place - 1]))
            place--;
        while (place > 0 && char.IsLetterOrDigit(Text[place - 1]))
            place--;
        return place;
    }
}
